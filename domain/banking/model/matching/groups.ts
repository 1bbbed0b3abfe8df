import type { OpenItem } from './entry.ts';

const LONGEST = 24;
const MOST_STEPS = 20_000;

/**
 * Groups of two or more items that add up to a sum, the oldest first, at most `most`. The search is bounded: among the
 * oldest 24 items, and no longer than its steps.
 */
export function groupsOf(items: readonly OpenItem[], amount: bigint, most: number): OpenItem[][] {
  const fitting = items.filter(({ open }) => open > 0n && open < amount).slice(0, LONGEST);
  const left = sumsToTheEnd(fitting);
  const found: OpenItem[][] = [];
  let steps = 0;
  const choose = (from: number, rest: bigint, chosen: readonly OpenItem[]): void => {
    if (rest === 0n) {
      if (chosen.length > 1) found.push([...chosen]);
      return;
    }
    for (let at = from; at < fitting.length; at += 1) {
      const item = fitting[at];
      if (item === undefined || found.length >= most || (left[at] ?? 0n) < rest || (steps += 1) > MOST_STEPS) return;
      if (item.open <= rest) choose(at + 1, rest - item.open, [...chosen, item]);
    }
  };
  choose(0, amount, []);
  return found;
}

/** What all items from each place on add up to. */
function sumsToTheEnd(items: readonly OpenItem[]): bigint[] {
  const sums: bigint[] = [];
  let total = 0n;
  for (const item of [...items].reverse()) sums.push((total += item.open));
  return sums.reverse();
}
