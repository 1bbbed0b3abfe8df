import type { UblElement } from '#documents/ubl/tree.ts';

/** An element that a mutation may change. */
export type Node = { name: string; attributes: Map<string, string>; children: Node[]; text: string };

/** A copy of a parsed element that can be changed without touching it. */
export const nodeOf = ({ name, attributes, children, text }: UblElement | Node): Node => ({
  name,
  attributes: new Map(attributes),
  children: children.map(nodeOf),
  text: children.length === 0 ? text : text.trim(),
});

/** The node and all below it, each with its parent; the root has none. */
export function placesIn(node: Node, parent?: Node): { node: Node; parent: Node | undefined }[] {
  return [{ node, parent }, ...node.children.flatMap((child) => placesIn(child, node))];
}

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const NAMESPACES =
  `xmlns:cac="${UBL}CommonAggregateComponents-2" xmlns:cbc="${UBL}CommonBasicComponents-2" ` +
  `xmlns:ext="${UBL}CommonExtensionComponents-2" xmlns:ubl="${UBL}Invoice-2" xmlns:cn="${UBL}CreditNote-2"`;

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const escaped = (text: string): string => text.replace(/[&<>"\r\n\t]/g, (char) => SPECIAL[char] ?? char);

function written(node: Node, declared: string): string {
  const [, uri, local = ''] = /^\{(.*)\}(.*)$/.exec(node.name) ?? [];
  const name = uri === undefined ? node.name : `x:${local}`;
  const own = uri === undefined ? '' : ` xmlns:x="${escaped(uri)}"`;
  const attributes = [...node.attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const inside = escaped(node.text) + node.children.map((child) => written(child, '')).join('');
  return `<${name}${declared}${own}${attributes}>${inside}</${name}>`;
}

/** The XML of a document. */
export const xmlOf = (root: Node): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, ` ${NAMESPACES}`)}\n`;
