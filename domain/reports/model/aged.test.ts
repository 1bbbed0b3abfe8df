import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { agedOf, BUCKETS, bucketOf } from './aged.ts';

const TODAY = civilDate('2026-11-24');

it.each([
  [0, 'notDue'],
  [1, 'to30'],
  [30, 'to30'],
  [31, 'to60'],
  [60, 'to60'],
  [61, 'to90'],
  [90, 'to90'],
  [91, 'over90'],
])('puts what was due %i days ago into «%s»', (days, bucket) => {
  expect(bucketOf(addDays(TODAY, -days), TODAY)).toBe(bucket);
});

it('takes what has no due day for not due', () => {
  expect(bucketOf(null, TODAY)).toBe('notDue');
});

it('loses and doubles nothing: every row adds up, and the rows come to all that is open', () => {
  const open = fc.record({
    client: fc.nat(5),
    days: fc.integer({ min: -100, max: 400 }),
    open: fc.bigInt({ min: -10_000_000n, max: 10_000_000n }),
  });
  fc.assert(
    fc.property(fc.array(open), (amounts) => {
      const rows = agedOf(
        amounts.map((one) => ({
          clientId: `c${one.client}`,
          clientName: `Client ${one.client}`,
          dueDate: addDays(TODAY, -one.days),
          open: one.open,
        })),
        TODAY,
      );
      expect(sum(rows.map((row) => row.open))).toBe(sum(amounts.map((one) => one.open)));
      for (const row of rows) {
        expect(sum(BUCKETS.map((bucket) => row[bucket]))).toBe(row.open);
        expect(row.overdue).toBe(row.open - row.notDue);
      }
    }),
    { numRuns: 200 },
  );
});
