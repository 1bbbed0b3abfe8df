const PETROL = '#1a5f66';

/** The company's colour and what is read on it; drawn through the sheet's variables, which no policy of a site forbids. */
export function dress(host: HTMLElement, colour: string | null): void {
  const ground = colour !== null && /^#[0-9a-f]{6}$/i.test(colour) ? colour : PETROL;
  host.style.setProperty('--brand', ground);
  host.style.setProperty('--on-brand', luminance(ground) > 0.4 ? '#12191d' : '#ffffff');
}

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const DARK = `--paper:#1b2226;--soft:#242c31;--line:#39434a;--ink:#e6eaec;--quiet:#a3afb6;--bad:#f0918a`;

/** Everything is inside the widget's own root: the site's sheet does not reach it, and it reaches nothing of the site. */
export const SHEET = `
:host{all:initial;--paper:#fff;--soft:#f5f4f0;--line:#dedcd5;--ink:#17252b;--quiet:#57636a;--bad:#a3302a;
position:fixed;z-index:2147483000;right:16px;bottom:16px;font:15px/22px Inter,system-ui,"Segoe UI",sans-serif;color:var(--ink)}
:host([data-theme=dark]){${DARK}}
@media (prefers-color-scheme:dark){:host([data-theme=auto]){${DARK}}}
*{box-sizing:border-box;font:inherit;color:inherit}
[hidden]{display:none!important}
button{cursor:pointer;border:0;background:none}
:focus-visible{outline:2px solid var(--brand);outline-offset:2px;box-shadow:0 0 0 2px var(--paper)}
.launch{position:relative;display:grid;place-items:center;width:56px;height:56px;border-radius:28px;background:var(--brand);color:var(--on-brand);box-shadow:0 4px 16px rgb(0 0 0/.25);margin-left:auto}
.badge{position:absolute;top:-2px;right:-2px;min-width:20px;padding:0 6px;border-radius:10px;background:#a3302a;color:#fff;font-size:12px;line-height:20px;font-weight:600;text-align:center}
.panel{display:flex;flex-direction:column;width:376px;height:min(600px,calc(100dvh - 104px));margin-bottom:12px;background:var(--paper);border:1px solid var(--line);border-radius:12px;box-shadow:0 8px 32px rgb(0 0 0/.2);overflow:hidden}
.head{display:flex;align-items:flex-start;gap:12px;padding:12px 8px 12px 16px;background:var(--brand);color:var(--on-brand)}
.head h2{margin:0;font-weight:600;overflow-wrap:anywhere}.head p{margin:0;font-size:13px;line-height:18px}
.head>div{flex:1;min-width:0}
.icon{display:grid;place-items:center;flex:none;width:44px;height:44px;border-radius:8px}
.log{flex:1;overflow-y:auto;padding:16px;display:flex;flex-direction:column;gap:8px;overscroll-behavior:contain}
.said{align-self:flex-start;max-width:85%;padding:8px 12px;border-radius:12px;background:var(--soft);white-space:pre-wrap;overflow-wrap:anywhere}
.mine{align-self:flex-end;background:var(--brand);color:var(--on-brand)}
.said a{text-decoration:underline}
.meta{display:block;font-size:12px;line-height:16px;color:var(--quiet);margin-top:-4px}
.right{align-self:flex-end;text-align:right}
.quiet{color:var(--quiet);font-size:13px;line-height:18px;margin:0}
.bad{color:var(--bad);font-size:13px;line-height:18px;margin:0}
.bad button{text-decoration:underline;padding:4px}
form{border-top:1px solid var(--line);padding:12px;display:flex;flex-direction:column;gap:8px}
.row{display:flex;align-items:flex-end;gap:4px}
label{font-size:13px;line-height:18px;font-weight:500}label span{font-weight:400;color:var(--quiet)}
input,textarea{width:100%;padding:9px 12px;border:1px solid var(--line);border-radius:8px;background:var(--paper);font-size:16px}
textarea{resize:none;max-height:120px}
.go{padding:10px 16px;border-radius:8px;background:var(--brand);color:var(--on-brand);font-weight:500;min-height:44px}
.foot{display:flex;justify-content:space-between;gap:12px;padding:0 16px 10px;font-size:12px;line-height:16px;color:var(--quiet)}
.foot a{color:var(--ink)}
.ear{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:480px){:host([data-open]){inset:0}
.panel{width:100%;height:100dvh;margin:0;border:0;border-radius:0}:host([data-open]) .launch{display:none}}
@media print{:host{display:none}}`;
