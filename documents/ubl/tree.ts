import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';

/** One element: `name` with the usual prefix of its namespace (`cbc:ID`), `text` its own characters, unchanged. */
export type UblElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: UblElement[];
  readonly parent: UblElement | undefined;
  text: string;
};

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

/** ANAF takes 10 MB; a file of UBL is about twelve deep. */
export const LIMITS = { bytes: 20_000_000, depth: 40, elements: 400_000, attributes: 32 } as const;

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const PREFIXES: Readonly<Record<string, string>> = {
  [`${UBL}CommonAggregateComponents-2`]: 'cac:',
  [`${UBL}CommonBasicComponents-2`]: 'cbc:',
  [`${UBL}CommonExtensionComponents-2`]: 'ext:',
  [`${UBL}Invoice-2`]: 'ubl:',
  [`${UBL}CreditNote-2`]: 'cn:',
};

const nameOf = (tag: SaxesTagNS): string => `${PREFIXES[tag.uri] ?? `{${tag.uri}}`}${tag.local}`;

// Namespaces and where a schema lies say nothing of the invoice.
const SAID_OF_XML: ReadonlySet<string> = new Set([
  'http://www.w3.org/2000/xmlns/',
  'http://www.w3.org/2001/XMLSchema-instance',
]);

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  const all = Object.values(tag.attributes);
  if (all.length > LIMITS.attributes) throw new UnreadableUbl('tooMany', 'too many attributes');
  const own = all.filter((it) => !SAID_OF_XML.has(it.uri));
  return own.length === 0 ? NO_ATTRIBUTES : new Map(own.map((it) => [it.name, it.value]));
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
    const element = { name: nameOf(tag), attributes: attributesOf(tag), children: [], parent: current, text: '' };
    current?.children.push(element);
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
