import type { Dice } from '#bin/seed/dice.ts';
import { GROUPS } from '#documents/ubl/structure/table.ts';
import { kindOf } from '#documents/ubl/structure/values.ts';
import { type Node, nodeOf, placesIn } from './node.ts';
import { plausibleValue, spoiledValue } from './spoiled-values.ts';

type Place = ReturnType<typeof placesIn>[number];

/** A new element with whatever it cannot be without, and sometimes one thing more. */
function grown(name: string, dice: Dice, depth = 0): Node {
  const group = GROUPS.get(name);
  if (!group) {
    const { required, attributes } = kindOf(name);
    const keys = [...attributes].filter((key) => key === required || dice.between(0, 9) === 0);
    const values = keys.map((key): [string, string] => [
      key,
      dice.pick(['RON', 'EUR', 'H87', 'application/pdf', '0088']),
    ]);
    return { name, attributes: new Map(values), children: [], text: plausibleValue(name, dice) };
  }
  const extra = depth < 3 ? dice.pick(group.parts) : undefined;
  const parts = group.parts.filter((part) => part.isRequired || part === extra);
  return { name, attributes: new Map(), children: parts.map((part) => grown(part.name, dice, depth + 1)), text: '' };
}

/** Puts an element that is not there where the structure allows it. */
function insert({ node }: Place, dice: Dice): string | undefined {
  const group = GROUPS.get(node.name);
  const part = group && dice.pick(group.parts);
  if (!group || !part || node.children.some((it) => it.name === part.name && !part.isRepeatable)) return undefined;
  const position = group.positions.get(part.name) ?? 0;
  const before = node.children.filter((it) => (group.positions.get(it.name) ?? 0) <= position).length;
  node.children.splice(before, 0, grown(part.name, dice));
  return `${part.name} put into ${node.name}`;
}

function remove({ node, parent }: Place): string | undefined {
  if (!parent) return undefined;
  parent.children.splice(parent.children.indexOf(node), 1);
  return `${node.name} of ${parent.name} left out`;
}

function double({ node, parent }: Place, dice: Dice): string | undefined {
  if (!parent) return undefined;
  const copy = nodeOf(node);
  if (dice.between(0, 2) === 0) {
    const leaf = dice.pick(placesIn(copy).filter((it) => it.node.children.length === 0)).node;
    leaf.text = spoiledValue(leaf.text, dice);
  }
  parent.children.splice(parent.children.indexOf(node), 0, copy);
  return `${node.name} of ${parent.name} twice`;
}

function spoil({ node, parent }: Place, dice: Dice): string | undefined {
  if (node.children.length > 0 || !parent) return undefined;
  const before = node.text;
  // The reference schema validator takes letters beyond ASCII for base64, which they are not.
  const isBinary = node.name.endsWith('BinaryObject');
  node.text = isBinary ? spoiledValue(before, dice).replace(/[^ -~\s]/g, 'A') : spoiledValue(before, dice);
  return `${node.name} of ${parent.name} is ${JSON.stringify(node.text.slice(0, 40))}, was ${JSON.stringify(before.slice(0, 40))}`;
}

const ATTRIBUTES =
  'currencyID schemeID unitCode listID name mimeCode filename schemeName languageID format unitCodeListID uri scheme';

function changeAttribute({ node }: Place, dice: Dice): string | undefined {
  const own = [...node.attributes.keys()];
  const isOwn = own.length > 0 && dice.between(0, 2) > 0;
  if (!isOwn && node.children.length > 0) return undefined;
  const key = dice.pick(isOwn ? own : ATTRIBUTES.split(' '));
  if (isOwn && dice.between(0, 1) === 0) node.attributes.delete(key);
  else node.attributes.set(key, dice.pick(['RON', 'EUR', 'HUR', 'X', '0088', '9947', '', ' H87 ', 'application/pdf']));
  return `@${key} of ${node.name} is ${node.attributes.get(key) ?? 'gone'}`;
}

function shift({ node, parent }: Place, dice: Dice): string | undefined {
  if (!parent || parent.children.length < 2) return undefined;
  parent.children.splice(parent.children.indexOf(node), 1);
  parent.children.splice(dice.between(0, parent.children.length), 0, node);
  return `${node.name} moved in ${parent.name}`;
}

function move({ node, parent }: Place, dice: Dice, root: Node): string | undefined {
  if (!parent) return undefined;
  const target = dice.pick(placesIn(root).filter((it) => it.node.children.length > 0)).node;
  target.children.push(nodeOf(node));
  return `${node.name} copied into ${target.name}`;
}

const WAYS = [remove, remove, double, double, spoil, spoil, spoil, spoil, insert, insert, changeAttribute, shift, move];

/** Spoils a document in one place, or in up to three. @returns what was done */
export function mutate(root: Node, dice: Dice): string[] {
  const wanted = dice.pick([1, 1, 1, 2, 3]);
  const done: string[] = [];
  while (done.length < wanted) {
    const said = dice.pick(WAYS)(dice.pick(placesIn(root)), dice, root);
    if (said !== undefined) done.push(said);
  }
  return done;
}
