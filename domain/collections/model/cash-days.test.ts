import { expect, it } from 'vitest';
import fc from 'fast-check';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { cashDays } from './cash-days.ts';

const [monday, tuesday] = [civilDate('2026-11-23'), civilDate('2026-11-24')];

it('a day of the till says what was there, what came, what went and what stays', () => {
  expect(
    cashDays(1_000n, [
      { date: monday, amount: 5_000n, isReversed: false },
      { date: monday, amount: 9_000n, isReversed: true },
      { date: monday, amount: -2_000n, isReversed: false },
      { date: tuesday, amount: 700n, isReversed: false },
    ]),
  ).toEqual([
    { date: monday, before: 1_000n, received: 5_000n, paid: 2_000n, after: 4_000n },
    { date: tuesday, before: 4_000n, received: 700n, paid: 0n, after: 4_700n },
  ]);
});

it('each day begins with what the day before left, and nothing is lost', () => {
  const moves = fc.array(
    fc.record({
      date: fc.constantFrom(monday, tuesday),
      amount: fc.bigInt({ min: -500_000n, max: 500_000n }),
      isReversed: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 1_000_000n }), moves, (before, drawn) => {
      const sorted = drawn.toSorted((a, b) => a.date.localeCompare(b.date));
      const days = cashDays(before, sorted);
      const sum = sorted.reduce((all, { amount, isReversed }) => (isReversed ? all : all + amount), before);
      expect(days.at(-1)?.after ?? before).toBe(sum);
      days.forEach((one, index) => {
        expect(one.before).toBe(days[index - 1]?.after ?? before);
        expect(one.after).toBe(one.before + one.received - one.paid);
      });
    }),
    { numRuns: 200 },
  );
});
