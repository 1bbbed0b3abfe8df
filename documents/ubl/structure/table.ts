import { AGGREGATES_A_K } from './aggregates-a-k.ts';
import { AGGREGATES_L_Z } from './aggregates-l-z.ts';
import { DOCUMENTS } from './documents.ts';

/** One place in the sequence of a group: how often its element may stand there. */
export type Part = { readonly name: string; readonly isRequired: boolean; readonly isRepeatable: boolean };

/** The children of a group in their order, and where each name stands in it. */
export type Group = { readonly parts: readonly Part[]; readonly positions: ReadonlyMap<string, number> };

const prefixed = (name: string, prefix: string): string => (name.includes(':') ? name : `${prefix}:${name}`);

function partOf(word: string): Part {
  const mark = /[?*+]$/.exec(word)?.[0] ?? '';
  return {
    name: prefixed(mark === '' ? word : word.slice(0, -1), 'cbc'),
    isRequired: mark === '' || mark === '+',
    isRepeatable: mark === '*' || mark === '+',
  };
}

/**
 * Reads a table: the names of the groups that share a content, a colon, then the children in their order. A name without
 * prefix is a group (cac) before the colon and a value (cbc) behind it; ? * + mean what they mean in patterns.
 */
function groupsOf(table: string): [string, Group][] {
  const groups: [string, Group][] = [];
  let [names, parts]: [string[], Part[]] = [[], []];
  const close = () => {
    const group = { parts, positions: new Map(parts.map((part, index) => [part.name, index])) };
    groups.push(...names.map((name): [string, Group] => [prefixed(name, 'cac'), group]));
  };
  let isHead = false;
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue;
    if (/^ {2}\S/.test(line)) {
      close();
      [names, parts, isHead] = [[], [], true];
    }
    for (const word of line.trim().split(/\s+/)) {
      if (isHead) names.push(word.replace(/:$/, ''));
      else parts.push(partOf(word));
      if (isHead && word.endsWith(':')) isHead = false;
    }
  }
  close();
  return groups;
}

/** Every group of UBL 2.1 that an invoice or a credit note can hold. */
export const GROUPS: ReadonlyMap<string, Group> = new Map(
  [DOCUMENTS, AGGREGATES_A_K, AGGREGATES_L_Z].flatMap(groupsOf),
);
