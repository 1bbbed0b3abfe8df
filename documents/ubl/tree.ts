import { SaxesParser } from 'saxes';
import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import { sameName } from './names.ts';
import { plainTree } from './plain-xml.ts';
import { addChild, LIMITS, NO_ATTRIBUTES, NO_CHILDREN, PREFIXES, type UblElement } from './tree-element.ts';

export { LIMITS, type UblElement } from './tree-element.ts';

/** Why a file cannot be read at all. */
export type UnreadableReason =
  'tooLarge' | 'notUtf8' | 'notXml' | 'doctype' | 'tooDeep' | 'tooMany' | 'notUbl' | 'incomplete';

/** The file is not an invoice that we could look into; `message` is for the log. */
export class UnreadableUbl extends Error {
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason, message: string = reason) {
    super(message);
    this.name = 'UnreadableUbl';
    this.reason = reason;
  }
}

const nameOf = (tag: SaxesTagNS): string => sameName(PREFIXES[tag.uri] ?? `{${tag.uri}}`, tag.local);

// Namespaces and where a schema lies say nothing of the invoice.
const SAID_OF_XML: ReadonlySet<string> = new Set([
  'http://www.w3.org/2000/xmlns/',
  'http://www.w3.org/2001/XMLSchema-instance',
]);

/** Guaranteed: asked for a key of the same object. */
const asAttribute = (attribute: SaxesAttributeNS | undefined) => attribute as SaxesAttributeNS;

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  let own: Map<string, string> | undefined;
  let count = 0;
  for (const key in tag.attributes) {
    if (++count > LIMITS.attributes) throw new UnreadableUbl('tooMany', 'too many attributes');
    const { uri, name, value } = asAttribute(tag.attributes[key]);
    if (!SAID_OF_XML.has(uri)) (own ??= new Map()).set(name, value);
  }
  return own ?? NO_ATTRIBUTES;
}

/** The text of a file, which must be UTF-8 as ANAF asks. @throws UnreadableUbl tooLarge or notUtf8 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.bytes) throw new UnreadableUbl('tooLarge');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableUbl('notUtf8');
  }
}

const rejected = (error: unknown): UnreadableUbl =>
  error instanceof UnreadableUbl ? error : new UnreadableUbl('notXml', String(error));

/**
 * Parses XML into plain elements within fixed bounds. A document type is refused, so no entity but the five of XML
 * itself is ever expanded. @throws UnreadableUbl
 */
export function parseTree(xml: string): UblElement {
  if (xml.length > LIMITS.bytes) throw new UnreadableUbl('tooLarge');
  return plainTree(xml) ?? parsedTree(xml);
}

/** The same by the parser of XML, whatever the file looks like. @throws UnreadableUbl */
export function parsedTree(xml: string): UblElement {
  const parser = new SaxesParser({ xmlns: true });
  let [root, current]: (UblElement | undefined)[] = [];
  let [depth, count] = [0, 0];
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') throw new UnreadableUbl('notUtf8');
  });
  parser.on('doctype', () => {
    throw new UnreadableUbl('doctype');
  });
  parser.on('opentag', (tag) => {
    if (++depth > LIMITS.depth) throw new UnreadableUbl('tooDeep');
    if (++count > LIMITS.elements) throw new UnreadableUbl('tooMany');
    const element = {
      name: nameOf(tag),
      attributes: attributesOf(tag),
      children: NO_CHILDREN,
      parent: current,
      text: '',
    };
    if (current) addChild(current, element);
    root ??= element;
    current = element;
  });
  parser.on('closetag', () => {
    depth--;
    current = current?.parent;
  });
  const characters = (text: string) => {
    if (current) current.text += text;
  };
  parser.on('text', characters);
  parser.on('cdata', characters);
  try {
    parser.write(xml).close();
  } catch (error) {
    throw rejected(error);
  }
  if (!root) throw new UnreadableUbl('notXml');
  return root;
}

/** The tree of an invoice or a credit note. @throws UnreadableUbl `notUbl` for any other XML */
export function parseUbl(xml: string): UblElement {
  const root = parseTree(xml);
  if (root.name !== 'ubl:Invoice' && root.name !== 'cn:CreditNote') throw new UnreadableUbl('notUbl', root.name);
  return root;
}
