import { sameName } from './names.ts';
import { addChild, LIMITS, NO_ATTRIBUTES, NO_CHILDREN, PREFIXES, type UblElement } from './tree-element.ts';

// What is not plain: references but the five of XML, comments, sections, instructions, a document type, characters that
// XML forbids or changes, and namespaces that are not all declared by the root.
const START = /(?:<\?xml version="1\.0" encoding="(?:UTF-8|utf-8)"\?>[ \n\t]*)?/y;
const TOKEN = /<([A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?)((?: [A-Za-z][\w.:-]*="[^<&"\t\n]*")*)(\/?)>|<\/([\w.:-]+)>/y;
const ATTRIBUTE = / ([A-Za-z][\w.:-]*)="([^"]*)"/g;
const NOT_PLAIN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\ud800-\udfff\ufffe\uffff]|\]\]>/;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos);)?/g;
const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Thrown away by `plainTree`: the file is not plain. */
class NotPlain extends Error {}

/** The names of a file by the way it writes them, from the namespaces that its root declares. */
function namesBy(declared: ReadonlyMap<string, string>): (written: string) => string {
  const known = new Map<string, string>();
  return (written) => {
    const name = known.get(written);
    if (name !== undefined) return name;
    const colon = written.indexOf(':');
    const uri = declared.get(colon < 0 ? 'xmlns' : `xmlns:${written.slice(0, colon)}`);
    const prefix = uri === undefined ? undefined : PREFIXES[uri];
    if (prefix === undefined) throw new NotPlain();
    const own = sameName(prefix, written.slice(colon + 1));
    known.set(written, own);
    return own;
  };
}

function attributesIn(written: string): ReadonlyMap<string, string> {
  if (written === '') return NO_ATTRIBUTES;
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    if (found.has(name) || found.size >= LIMITS.attributes) throw new NotPlain();
    found.set(name, value);
  }
  return found;
}

// Prefixes and namespaces that XML keeps for itself may not be declared.
const DECLARATION = /^xmlns(?::(?!xml)[\w.-]+)?$/i;
const RESERVED = /^$|^http:\/\/www\.w3\.org\/(?:XML\/1998\/namespace|2000\/xmlns\/)$/;

/** The attributes of a root are its namespaces and nothing else. */
function declaredBy(root: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  for (const [name, uri] of root) if (!DECLARATION.test(name) || RESERVED.test(uri)) throw new NotPlain();
  return root;
}

const textOf = (xml: string, from: number, to: number): string => {
  const text = xml.slice(from, to);
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_all, name: string | undefined) => {
    if (name === undefined) throw new NotPlain();
    return CHARACTERS[name] ?? '';
  });
};

function read(xml: string): UblElement {
  if (NOT_PLAIN.test(xml)) throw new NotPlain();
  START.lastIndex = 0;
  let position = START.exec(xml)?.[0].length ?? 0;
  let nameOf: ((written: string) => string) | undefined;
  let [root, current]: (UblElement | undefined)[] = [];
  const open: string[] = [];
  let count = 0;
  while (!root || current) {
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(xml);
    if (!token) throw new NotPlain();
    position = TOKEN.lastIndex;
    const [, written, attributes = '', isEmpty, closed] = token;
    if (written !== undefined) {
      if (++count > LIMITS.elements || open.length >= LIMITS.depth) throw new NotPlain();
      const all = attributesIn(attributes);
      if (!nameOf) nameOf = namesBy(declaredBy(all));
      else if (attributes.includes(':') && [...all.keys()].some((key) => key.includes(':'))) throw new NotPlain();
      else if (all.has('xmlns')) throw new NotPlain();
      const name = nameOf(written);
      const own = root ? all : NO_ATTRIBUTES;
      const element: UblElement = { name, attributes: own, children: NO_CHILDREN, parent: current, text: '' };
      if (current) addChild(current, element);
      root ??= element;
      if (isEmpty === '') {
        open.push(written);
        current = element;
      }
    } else {
      if (closed !== open.pop()) throw new NotPlain();
      current = current?.parent;
    }
    const next = xml.indexOf('<', position);
    const end = next < 0 ? xml.length : next;
    if (current && end > position) current.text += textOf(xml, position, end);
    else if (/[^ \t\n]/.test(xml.slice(position, end))) throw new NotPlain();
    position = end;
  }
  if (position < xml.length) throw new NotPlain();
  return root;
}

/**
 * The tree of a file that is written as plainly as ours and most others: the root declares the namespaces, and there is
 * nothing but elements, attributes and text. Undefined for any other file, also one with a fault: the parser of XML reads
 * that. A third of its time, the same tree.
 */
export function plainTree(xml: string): UblElement | undefined {
  try {
    return read(xml);
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}
