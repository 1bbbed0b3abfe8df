import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { positionAt } from './position.ts';

const START = civilDate('2026-01-01');
const day = (days: number) => addDays(START, days);
const invoice = (id: string, on: number, payable: bigint, currency = 'RON') => ({
  ...{ id, number: id, date: day(on), dueDate: day(on + 15), currency, payable },
});

it('is what was open at the end of the day, whatever came later', () => {
  const books = {
    invoices: [invoice('F-1', 0, 1_000n), invoice('F-2', 10, 500n), invoice('F-3', 1, 70n, 'EUR')],
    money: [{ currency: 'RON', date: day(5), amount: 700n }],
    settled: [{ invoiceId: 'F-1', date: day(5), amount: 600n }],
  };
  expect(positionAt(day(4), books)).toMatchObject({ lines: [{ open: 1_000n }, { id: 'F-3', open: 70n }] });
  expect(positionAt(day(5), books)).toMatchObject({
    lines: [{ id: 'F-1', total: 1_000n, open: 400n }, { id: 'F-3' }],
    totals: [
      { currency: 'EUR', balance: 70n, unallocated: 0n },
      { currency: 'RON', balance: 300n, unallocated: 100n },
    ],
  });
  expect(positionAt(day(-1), books)).toEqual({ lines: [], totals: [] });
});

it('what is open less what is unallocated is the balance, in each currency', () => {
  const one = fc.record({ on: fc.nat(60), amount: fc.bigInt({ min: 1n, max: 10_000n }), euro: fc.boolean() });
  fc.assert(
    fc.property(fc.array(one), fc.array(one), fc.nat(60), (issued, paid, at) => {
      const currency = (euro: boolean) => (euro ? 'EUR' : 'RON');
      const { lines, totals } = positionAt(day(at), {
        invoices: issued.map(({ on, amount, euro }, index) => invoice(String(index), on, amount, currency(euro))),
        money: paid.map(({ on, amount, euro }) => ({ date: day(on), amount, currency: currency(euro) })),
        settled: [],
      });
      for (const { currency: code, balance, unallocated } of totals) {
        const open = sum(lines.filter((row) => row.currency === code).map((row) => row.open));
        expect(balance).toBe(open - unallocated);
      }
    }),
    { numRuns: 200 },
  );
});
