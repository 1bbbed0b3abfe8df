import { buttonColours } from './colour.ts';
import { escapeHtml } from './escape.ts';
import type { Letter } from './letter.ts';

const FONT = "font-family:Inter,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const PARAGRAPH = `margin:0 0 16px;${FONT};font-size:16px;line-height:24px;color:#1c1917`;
const SMALL = `margin:0;${FONT};font-size:12px;line-height:18px;color:#57534e`;

// Clients that know the media query turn these dark; the others keep the inline colours. Nothing depends on it.
const STYLE = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (prefers-color-scheme:dark){',
  '.page{background:#1c1917!important}.sheet{background:#292524!important;border-color:#44403c!important}',
  '.ink{color:#f5f5f4!important}.soft{color:#a8a29e!important}.line{border-color:#44403c!important}}',
].join('');

const paragraph = (text: string): string => `<p class="ink" style="${PARAGRAPH}">${escapeHtml(text)}</p>`;

const factRow = ([label, value]: readonly [string, string]): string =>
  `<tr><td class="soft line" style="padding:6px 16px 6px 0;border-bottom:1px solid #e7e5e4;${FONT};font-size:14px;line-height:20px;color:#57534e;vertical-align:top">${escapeHtml(label)}</td>` +
  `<td class="ink line" align="right" style="padding:6px 0;border-bottom:1px solid #e7e5e4;${FONT};font-size:14px;line-height:20px;color:#1c1917;font-weight:600;word-break:break-word">${escapeHtml(value)}</td></tr>`;

const facts = (rows: Letter['words']['facts']): string =>
  rows === undefined || rows.length === 0
    ? ''
    : `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px;border-collapse:collapse">${rows.map(factRow).join('')}</table>`;

const list = (items: Letter['words']['list']): string =>
  items === undefined || items.length === 0
    ? ''
    : `<ul class="ink" style="${PARAGRAPH};padding:0 0 0 20px">${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

/** The only link of a message, so that there is one thing to do. */
function button(label: string, url: string, colour: string | null): string {
  const { background, text } = buttonColours(colour);
  return (
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px"><tr><td bgcolor="${background}" style="border-radius:6px;background:${background}">` +
    `<a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 24px;${FONT};font-size:16px;line-height:24px;font-weight:600;color:${text};text-decoration:none">${escapeHtml(label)}</a></td></tr></table>`
  );
}

/** Table layout and inline styles, which is what mail clients understand. Every value is escaped. */
export function letterHtml(letter: Letter): string {
  const { locale, words, signature } = letter;
  const closing = signature.map(escapeHtml).join('<br>');
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(words.subject)}</title><style>${STYLE}</style></head>` +
    `<body class="page" style="margin:0;padding:0;background:#f5f5f4"><div style="display:none;max-height:0;overflow:hidden">${escapeHtml(words.sentences[0])}</div>` +
    `<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f5f5f4"><tr><td align="center" style="padding:24px 12px">` +
    `<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;background:#ffffff;border:1px solid #e7e5e4;border-radius:8px"><tr><td align="left" style="padding:32px 28px">` +
    `<p class="ink" style="margin:0 0 24px;${FONT};font-size:18px;line-height:24px;font-weight:600;color:#1c1917">${escapeHtml(letter.heading)}</p>` +
    paragraph(letter.greeting) +
    paragraph(words.sentences.join(' ')) +
    list(words.list) +
    facts(words.facts) +
    button(words.button, letter.url, letter.colour) +
    `<p class="ink" style="${PARAGRAPH}">${closing}</p>` +
    `<p class="soft" style="${SMALL};word-break:break-all">${escapeHtml(letter.copyHint)}<br>${escapeHtml(letter.url)}</p></td></tr></table>` +
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px"><tr><td align="left" style="padding:16px 28px"><p class="soft" style="${SMALL}">${escapeHtml(letter.notice)}</p></td></tr></table>` +
    `</td></tr></table></body></html>`
  );
}
