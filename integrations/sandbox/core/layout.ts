import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

const STYLE = `
:root{color-scheme:light;--ink:#1c2733;--quiet:#5b6875;--line:#dde3e9;--soft:#f5f7f9;--main:#0b5cad;--good:#13795b;--bad:#b3261e}
*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,"Segoe UI",sans-serif;color:var(--ink);background:var(--soft)}
header{background:#fff;border-bottom:1px solid var(--line)}header div,main{max-width:70rem;margin:auto;padding:.75rem 1rem}
header a{margin-right:1rem;color:var(--ink);text-decoration:none}header strong{margin-right:1.5rem}
header small{white-space:nowrap;color:#8a5a00;background:#fff4d6;padding:.1rem .5rem;border-radius:.3rem}
main{padding-top:1rem}h1{font-size:1.4rem;margin:.5rem 0 1rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
.card{background:#fff;border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin-bottom:1rem}
.narrow{max-width:28rem;margin:2rem auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:600;color:var(--quiet);font-size:.85rem}a{color:var(--main)}.quiet{color:var(--quiet)}.good{color:var(--good)}.bad{color:var(--bad)}
label{display:block;margin:.5rem 0 .2rem;font-size:.9rem;color:var(--quiet)}input,select,textarea{width:100%;font:inherit;padding:.4rem .5rem;border:1px solid #b8c2cc;border-radius:.3rem;background:#fff}
textarea{min-height:7rem;font-family:ui-monospace,monospace;font-size:.85rem}button{font:inherit;padding:.5rem 1rem;border-radius:.4rem;border:1px solid var(--main);background:var(--main);color:#fff;cursor:pointer;margin:.6rem .4rem 0 0}
button.plain{background:#fff;color:var(--main)}button.danger{background:var(--bad);border-color:var(--bad)}pre{overflow:auto;background:#fff;border:1px solid var(--line);border-radius:.5rem;padding:1rem;font-size:.8rem;white-space:pre-wrap;word-break:break-word}
iframe{width:100%;height:32rem;border:1px solid var(--line);border-radius:.5rem;background:#fff}.row{display:grid;gap:0 1rem;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr))}
.amount{font-size:1.8rem;font-weight:600;margin:.3rem 0}button:focus-visible,a:focus-visible,input:focus-visible{outline:3px solid #8ab8e6;outline-offset:1px}`;

/** A page of the sandbox with its bar; says on every page that nothing here is real. */
export const page = (title: string, content: Markup): Markup =>
  html`<!doctype html>
    <html lang="ro">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Simulator</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <div>
            <strong>Simulator</strong>
            <a href="/mailbox">Căsuță poștală</a><a href="/phone">WhatsApp</a><a href="/card">Plăți cu cardul</a
            ><a href="/spv">SPV</a><a href="/registru">Registru firme</a><a href="/connect">Conturi Stripe</a
            ><a href="/control">Control</a>
            <small>nimic nu ajunge în afară</small>
          </div>
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;

/** A card in the middle, for what another party shows: certificate, card payment, onboarding. */
export const dialog = (title: string, content: Markup): Markup =>
  page(title, html`<section class="card narrow">${content}</section>`);

const WALL_TIME = new Intl.DateTimeFormat('ro-RO', {
  timeZone: 'Europe/Bucharest',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

export const wallTime = (iso: string): string => WALL_TIME.format(new Date(iso));
