import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { groupsOf } from './groups.ts';
import { anItem } from './testing.ts';

const itemsOf = (amounts: readonly bigint[]) => amounts.map((open, index) => anItem(`F-${index + 1}`, { open }));
const amounts = fc.array(fc.bigInt(1n, 5_000n), { minLength: 2, maxLength: 12 });

it('every group adds up to the sum, with each item once', () => {
  fc.assert(
    fc.property(amounts, fc.bigInt(1n, 20_000n), (opens, amount) => {
      for (const group of groupsOf(itemsOf(opens), amount, 4)) {
        expect(sum(group.map(({ open }) => open))).toBe(amount);
        expect(new Set(group.map(({ id }) => id)).size).toBe(group.length);
      }
    }),
    { numRuns: 200 },
  );
});

it('a group that is there is found', () => {
  fc.assert(
    fc.property(amounts, fc.nat(), (opens, mask) => {
      const items = itemsOf(opens);
      const chosen = items.filter((_, index) => (mask >> index) & 1);
      fc.pre(chosen.length > 1);
      expect(groupsOf(items, sum(chosen.map(({ open }) => open)), 4)).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('hundreds of equal invoices do not keep it busy', () => {
  const start = performance.now();
  groupsOf(itemsOf(Array.from({ length: 500 }, (_, index) => 1_000n + BigInt(index % 3))), 23_011n, 4);
  expect(performance.now() - start).toBeLessThan(500);
});
