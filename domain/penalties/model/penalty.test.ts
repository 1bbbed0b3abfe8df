import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { divRound, sum } from '#domain/kernel/pure/decimal.ts';
import { penaltiesOf } from './penalty.ts';

const DUE = civilDate('2026-11-10');
const day = (days: number) => addDays(DUE, days);
const total = (periods: readonly { amount: bigint }[]) => sum(periods.map(({ amount }) => amount));
const count = (until: number, perDay = 100, most = 10n ** 15n) => ({ from: DUE, until: day(until), perDay, most });

it('counts each day after the due date at what is unpaid at its beginning', () => {
  const debt = { dueDate: DUE, owed: 100_000n, payments: [{ date: day(10), amount: 40_000n }] };
  expect(penaltiesOf(debt, count(15))).toEqual([
    { from: day(1), until: day(10), days: 10, base: 100_000n, amount: 1_000n },
    { from: day(11), until: day(15), days: 5, base: 60_000n, amount: 300n },
  ]);
});

it('owes nothing when paid on the due date, one day when paid the day after', () => {
  const paidOn = (days: number) =>
    penaltiesOf({ dueDate: DUE, owed: 100_000n, payments: [{ date: day(days), amount: 100_000n }] }, count(30));
  expect(paidOn(0)).toEqual([]);
  expect(paidOn(-4)).toEqual([]);
  expect(paidOn(1)).toMatchObject([{ days: 1, amount: 100n }]);
});

it('goes on where the last note ended', () => {
  const debt = { dueDate: DUE, owed: 100_000n, payments: [] };
  expect(penaltiesOf(debt, { ...count(30), from: day(21) })).toMatchObject([{ from: day(21), days: 10 }]);
  expect(penaltiesOf(debt, { ...count(30), from: day(31) })).toEqual([]);
});

const debts = fc.record({
  owed: fc.bigInt({ min: 1n, max: 10_000_000n }),
  perDay: fc.integer({ min: 1, max: 1_000 }),
  until: fc.integer({ min: -10, max: 400 }),
  paid: fc.array(fc.record({ on: fc.integer({ min: -20, max: 400 }), share: fc.integer({ min: 1, max: 40 }) }), {
    maxLength: 6,
  }),
});

/** The same debt counted one day after the other, without rounding: thousandths of a percent of a ban. */
function byDay(owed: bigint, paid: readonly { date: string; amount: bigint }[], until: number, perDay: number): bigint {
  let all = 0n;
  for (let on = 1; on <= until; on++) {
    const base = owed - sum(paid.filter(({ date }) => date < day(on)).map(({ amount }) => amount));
    if (base > 0n) all += base * BigInt(perDay);
  }
  return all;
}

it('is what a count day by day gives, to half a ban a period; never more than the debt; and only grows', () => {
  fc.assert(
    fc.property(debts, ({ owed, perDay, until, paid }) => {
      const payments = paid.map(({ on, share }) => ({ date: day(on), amount: (owed * BigInt(share)) / 100n }));
      const debt = { dueDate: DUE, owed, payments };
      const free = penaltiesOf(debt, count(until, perDay));
      const exact = divRound(byDay(owed, payments, until, perDay), 100_000n);
      const off = total(free) - exact;
      expect(off < 0n ? -off : off).toBeLessThanOrEqual(BigInt(free.length + 8));
      expect(total(penaltiesOf(debt, count(until, perDay, owed)))).toBeLessThanOrEqual(owed);
      expect(total(penaltiesOf(debt, count(until + 1, perDay)))).toBeGreaterThanOrEqual(total(free));
      for (const one of free) {
        expect(one.days).toBeGreaterThan(0);
        expect(one.from <= one.until && one.from > DUE).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
