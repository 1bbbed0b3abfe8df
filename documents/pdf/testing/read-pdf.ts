import { inflateSync } from 'node:zlib';

/** What a test reads back from a PDF that Typst wrote: the text a person would copy, page by page, and the files inside. */
export type ReadPdf = { pages: string[]; text: string; attachments: { name: string; bytes: Buffer }[]; raw: string };

type Entry = { dictionary: string; stream: Buffer | undefined };

function objectsOf(raw: string): Map<string, Entry> {
  const objects = new Map<string, Entry>();
  for (const [, id = '', body = ''] of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('stream\n');
    const dictionary = at < 0 ? body : body.slice(0, at);
    const bytes = at < 0 ? undefined : Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1');
    objects.set(id, { dictionary, stream: bytes && dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes });
  }
  return objects;
}

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** Glyph → text, from a font's ToUnicode table. */
function toUnicode(cmap: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      glyphs.set(Number.parseInt(glyph, 16), utf16(text));
    }
  }
  return glyphs;
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const literal = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );

/** The end of a literal string, whose inner parentheses may stand unescaped when balanced. */
function literalEnd(content: string, start: number): number {
  let depth = 0;
  for (let i = start; i < content.length; i += 1) {
    const c = content[i];
    if (c === '\\') i += 1;
    else if (c === '(') depth += 1;
    else if (c === ')' && (depth -= 1) === 0) return i;
  }
  return content.length;
}

function* tokens(content: string): Generator<{ string: Buffer } | { word: string }> {
  const word = /<([0-9a-fA-F]*)>|<<|>>|[^\s[\]()<>]+/y;
  for (let at = 0; at < content.length;) {
    if (content[at] === '(') {
      const end = literalEnd(content, at);
      yield { string: Buffer.from(literal(content.slice(at + 1, end)), 'latin1') };
      at = end + 1;
      continue;
    }
    word.lastIndex = at;
    const match = word.exec(content);
    if (match?.[1] !== undefined) yield { string: Buffer.from(match[1], 'hex') };
    else if (match) yield { word: match[0] };
    at = match ? word.lastIndex : at + 1;
  }
}

function shownText(content: string, fonts: Map<string, Map<number, string>>): string {
  let font = new Map<number, string>();
  let name = '';
  let shown: Buffer[] = [];
  const parts: string[] = [];
  for (const token of tokens(content)) {
    if ('string' in token) shown.push(token.string);
    else if (token.word === 'Tf') font = fonts.get(name) ?? new Map<number, string>();
    else if (token.word.startsWith('/')) name = token.word.slice(1);
    else if (token.word === 'TJ' || token.word === 'Tj') {
      const glyphs = Buffer.concat(shown);
      for (let i = 0; i + 1 < glyphs.length; i += 2) parts.push(font.get(glyphs.readUInt16BE(i)) ?? '');
      parts.push(' ');
    }
    if ('word' in token && /^[A-Z]/i.test(token.word)) shown = [];
  }
  return parts.join('');
}

function pageText(page: Entry, objects: Map<string, Entry>): string {
  const fonts = new Map<string, Map<number, string>>();
  for (const [, name = '', id = ''] of page.dictionary.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '')?.[1] ?? '';
    fonts.set(name, toUnicode(objects.get(table)?.stream?.toString('latin1') ?? ''));
  }
  const content = /\/Contents (\d+) 0 R/.exec(page.dictionary)?.[1] ?? '';
  return shownText(objects.get(content)?.stream?.toString('latin1') ?? '', fonts);
}

/** Reads the text from the content streams through each font's own table, as a reader's «copy» does. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = objectsOf(raw);
  const kids = /\/Type \/Pages[\s\S]*?\/Kids \[([^\]]*)\]/.exec(raw)?.[1] ?? '';
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, id = '']) => {
    const page = objects.get(id);
    return page ? [pageText(page, objects)] : [];
  });
  const attachments = [...objects.values()].flatMap(({ dictionary }) => {
    const file = /\/EF <<[\s\S]*?\/F (\d+) 0 R/.exec(dictionary)?.[1];
    const name = /\/F \(([^)]*)\)/.exec(dictionary)?.[1] ?? '';
    const stream = file && objects.get(file)?.stream;
    return stream ? [{ name, bytes: stream }] : [];
  });
  return { pages, text: pages.join('\n'), attachments, raw };
}

/** Text without spaces and break opportunities: lines may break anywhere, letters may not change. */
export const squeezed = (text: string): string => text.replace(/[\s\u200b]+/g, '');
