import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { forecast } from './forecast.ts';

const TODAY = civilDate('2026-11-24');
const set = { today: TODAY, weeks: 12 };

it('puts what is overdue into the present week, and what is due later into its own', () => {
  const amounts = [
    { day: civilDate('2026-09-01'), open: 1n },
    { day: civilDate('2026-12-01'), open: 2n },
  ];
  const rows = forecast(amounts, { ...set, delay: 7 });
  expect(rows[0]).toEqual({ id: null, week: '2026-11-23', due: 1n, expected: 1n });
  expect(rows[1]).toMatchObject({ week: '2026-11-30', due: 2n, expected: 0n });
  expect(rows[2]).toMatchObject({ due: 0n, expected: 2n });
});

it('loses nothing of what is open', () => {
  const open = fc.record({
    days: fc.integer({ min: -500, max: 500 }),
    open: fc.bigInt({ min: -1_000n, max: 100_000n }),
  });
  fc.assert(
    fc.property(fc.array(open), fc.integer({ min: -30, max: 90 }), (amounts, delay) => {
      const rows = forecast(
        amounts.map((one) => ({ day: addDays(TODAY, one.days), open: one.open })),
        { ...set, delay },
      );
      const whole = sum(amounts.map((one) => one.open));
      expect([sum(rows.map((row) => row.due)), sum(rows.map((row) => row.expected))]).toEqual([whole, whole]);
    }),
    { numRuns: 200 },
  );
});
