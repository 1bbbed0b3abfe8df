import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { latestCovering } from './covering.ts';

const done = (day: number, delivered: bigint, contractedServiceId = 'a') => ({
  contractedServiceId,
  delivered,
  doneAt: new Date(Date.UTC(2026, 10, day)),
});

it('takes the latest work until the quantity is there, and what has no quantity with it', () => {
  const rows = [done(1, 5n), done(2, 0n), done(3, 4n), done(4, 0n), done(5, 6n), done(5, 9n, 'b')];
  const covering = latestCovering(rows, new Map([['a', 8n]]));
  expect(covering.map((row) => row.doneAt.getUTCDate())).toEqual([5, 4, 3, 2]);
  expect(latestCovering(rows, new Map([['a', 0n]]))).toEqual([]);
  expect(latestCovering([done(1, 5n), done(2, 0n)], new Map([['a', 0n]]))).toEqual([done(2, 0n)]);
});
it('covers what is wanted whenever the work does', () => {
  const rows = fc.array(
    fc.record({ day: fc.integer({ min: 1, max: 28 }), delivered: fc.bigInt({ min: 1n, max: 100n }) }),
  );
  fc.assert(
    fc.property(rows, fc.bigInt({ min: 0n, max: 2_000n }), (made, wanted) => {
      const all = made.map(({ day, delivered }) => done(day, delivered));
      const covering = latestCovering(all, new Map([['a', wanted]]));
      const [total, taken] = [sum(all.map((row) => row.delivered)), sum(covering.map((row) => row.delivered))];
      expect(taken >= (wanted < total ? wanted : total)).toBe(true);
      const oldest = covering.at(-1);
      if (oldest) expect(taken - oldest.delivered < wanted).toBe(true);
    }),
    { numRuns: 200 },
  );
});
