import { SaxesParser } from 'saxes';

type Scope = ReadonlyMap<string, string>;

const attributeText = (text: string): string =>
  text.replace(/[&<"\t\n\r]/g, (char) => ESCAPES[char] ?? `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`);
const plainText = (text: string): string => text.replace(/[&<>\r]/g, (char) => ESCAPES[char] ?? '&#xD;');
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The canonical form of the first element with that local name, as Canonical XML 1.0 writes it without comments:
 * `inclusive` bears every namespace that is in scope, `exclusive` only those that its names use.
 * @returns undefined when there is no such element or the text is not well formed
 */
export function canonicalElement(xml: string, name: string, way: 'inclusive' | 'exclusive'): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const scopes: Scope[] = [new Map([['', '']])];
  const written: Scope[] = [];
  let [out, depth, isDone] = ['', 0, false];
  const refuse = (fault: Error | string) => {
    throw typeof fault === 'string' ? new Error(fault) : fault;
  };
  parser.on('error', refuse);
  parser.on('doctype', () => refuse('a DOCTYPE is never part of a signature'));
  parser.on('opentag', (tag) => {
    const inherited = scopes.at(-1) ?? new Map<string, string>();
    const scope = new Map([...inherited, ...Object.entries(tag.ns ?? {})]);
    scopes.push(scope);
    if (depth === 0 && (isDone || tag.local !== name)) return;
    depth += 1;
    const own = Object.values(tag.attributes).filter(({ prefix, local }) => prefix !== 'xmlns' && local !== 'xmlns');
    const used = new Set([tag.prefix, ...own.filter(({ prefix }) => prefix !== '').map(({ prefix }) => prefix)]);
    const before = written.at(-1) ?? new Map([['', '']]);
    const declared = [...scope].filter(
      ([prefix, uri]) =>
        prefix !== 'xml' &&
        prefix !== 'xmlns' &&
        (before.get(prefix) ?? '') !== uri &&
        (way === 'inclusive' || used.has(prefix)),
    );
    written.push(new Map([...before, ...declared]));
    const spaces = declared
      .sort(([a], [b]) => byText(a, b))
      .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${attributeText(uri)}"`);
    const attributes = own
      .sort((a, b) => byText(a.uri, b.uri) || byText(a.local, b.local))
      .map((one) => ` ${one.name}="${attributeText(one.value)}"`);
    out += `<${tag.name}${spaces.join('')}${attributes.join('')}>`;
  });
  parser.on('closetag', (tag) => {
    scopes.pop();
    if (depth === 0) return;
    written.pop();
    out += `</${tag.name}>`;
    depth -= 1;
    isDone = depth === 0;
  });
  const characters = (text: string) => {
    if (depth > 0) out += plainText(text);
  };
  parser.on('text', characters);
  parser.on('cdata', characters);
  try {
    parser.write(xml.replace(/^\uFEFF/, '')).close();
    return isDone ? out : undefined;
  } catch {
    return undefined;
  }
}
