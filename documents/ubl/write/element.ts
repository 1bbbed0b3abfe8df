import type { UblIdentifier } from '../schema.ts';

/** A piece of XML that is complete in itself; the empty string is an element left out. */
export type Xml = string;

const IN_TEXT: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const IN_ATTRIBUTE: Record<string, string> = { ...IN_TEXT, '"': '&quot;', '\t': '&#9;', '\n': '&#10;' };

const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (char) => IN_TEXT[char] ?? char);
const escapeAttribute = (text: string): string => text.replace(/[&<>"\r\t\n]/g, (char) => IN_ATTRIBUTE[char] ?? char);

/** `<cbc:name …>text</cbc:name>`; nothing when the value is absent. */
export function leaf(name: string, value: string | undefined, attributes: Record<string, string> = {}): Xml {
  if (value === undefined) return '';
  let written = '';
  for (const key in attributes) written += ` ${key}="${escapeAttribute(attributes[key] ?? '')}"`;
  return `<cbc:${name}${written}>${escapeText(value)}</cbc:${name}>`;
}

/** `<cac:name>…</cac:name>`; nothing when none of its children is there. */
export function group(name: string, ...children: readonly Xml[]): Xml {
  const inside = children.join('');
  return inside === '' ? '' : `<cac:${name}>${inside}</cac:${name}>`;
}

/** A value with the list it is of in `schemeID`. */
export const identifier = (name: string, it: UblIdentifier | undefined): Xml =>
  it === undefined ? '' : leaf(name, it.value, it.scheme === undefined ? {} : { schemeID: it.scheme });
