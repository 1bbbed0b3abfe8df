import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReadEntry, StatementFormat } from '#documents/bank/schema.ts';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { stagedRows } from './staged-rows.ts';

const entry = (more: Partial<ReadEntry> = {}): ReadEntry => ({
  line: 1,
  bookedDay: civilDate('2026-11-02'),
  valueDay: null,
  amount: 1000n,
  sign: '+',
  currency: null,
  reference: 'NONREF',
  bankReference: null,
  endToEnd: null,
  creditorReference: null,
  remittance: 'c/v factura 42',
  info: null,
  counterparty: 'Client SRL',
  iban: null,
  cui: null,
  bankCode: 'NTRF',
  reversal: false,
  parts: [],
  ...more,
});
const OF = { account: 'RO49AAAA1B31007593840000', currency: 'RON' };
const rows = (entries: readonly ReadEntry[], format: StatementFormat = 'mt940', of = OF) => {
  const staged = stagedRows(format);
  return entries.flatMap((it) => staged.rows(it, of));
};
const prints = (...args: Parameters<typeof rows>) => rows(...args).map((it) => it.fingerprint);

it('names equal entries of one day apart, the same way in each file', () => {
  const twice = prints([entry(), entry()]);
  expect(new Set(twice).size).toBe(2);
  expect(prints([entry(), entry({ amount: 5n }), entry()])).toEqual(expect.arrayContaining(twice));
});

it('knows an entry again when its lines are cut elsewhere or its letters lost their marks', () => {
  expect(prints([entry({ remittance: 'c/v fac tura 42', counterparty: 'CLIENT  SRL' })])).toEqual(prints([entry()]));
});

it('knows an entry again in another format by the reference of the bank', () => {
  const inMt940 = entry({ bankReference: '029ZEXA25', remittance: 'Incasare OP c/v factura 42' });
  const inCsv = entry({ reference: '029ZEXA25', remittance: 'Incasare OP' });
  expect(prints([inMt940])).toEqual(prints([inCsv], 'csv'));
});

it('does not take a place in the statement for a reference', () => {
  expect(prints([entry({ reference: '1' })], 'camt')).toEqual(prints([entry({ reference: '7' })], 'camt'));
});

it('tells entries apart by day, sign and amount even when a bank repeats its reference', () => {
  const same = { bankReference: 'R1' };
  const others = [
    entry(same),
    entry({ ...same, amount: 1n }),
    entry({ ...same, sign: '-' }),
    entry({ ...same, bookedDay: civilDate('2026-11-03') }),
  ];
  expect(new Set(prints(others)).size).toBe(4);
});

it('makes a row of each payment of a batch, which together are the booking', () => {
  const part = (amount: bigint, counterparty: string) => ({
    ...entry({ bankReference: 'B' }),
    amount,
    counterparty,
    parts: [],
  });
  const made = rows(
    [entry(), entry({ amount: 30n, bankReference: 'B', parts: [part(10n, 'A'), part(10n, 'B'), part(10n, 'A')] })],
    'camt',
  );
  expect(made.map(({ position, batch, amount, counterparty }) => [position, batch, amount, counterparty])).toEqual([
    [1, null, '1000', 'Client SRL'],
    [2, 2, '10', 'A'],
    [3, 2, '10', 'B'],
    [4, 2, '10', 'A'],
  ]);
  expect(new Set(made.map((it) => it.fingerprint)).size).toBe(4);
});

it('never gives two rows of an account one name, whatever a file repeats', () => {
  const some = fc.record({
    amount: fc.constantFrom(1n, 2n),
    remittance: fc.constantFrom('a', 'b'),
    bankReference: fc.constantFrom(null, 'R'),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), (all) => {
      const names = prints(all.map((it) => entry(it)));
      expect(new Set(names).size).toBe(all.length);
    }),
    { numRuns: 200 },
  );
});
