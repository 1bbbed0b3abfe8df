import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { inLei } from './facts.ts';
import { totalsOfNets } from './totals.ts';
import { vatRowsOf } from './vat-rows.ts';

const line = fc.record({
  net: fc.bigInt({ min: -50_000_000n, max: 50_000_000n }),
  vatCategory: fc.constantFrom('S' as const, 'E' as const, 'AE' as const),
  vatRate: fc.constantFrom(2100, 1100),
});
const exchange = fc.option(
  fc.record({
    rate: fc.bigInt({ min: 1n, max: 90_000n }),
    multiplier: fc.constantFrom(1, 100),
    date: fc.constant(civilDate('2026-11-24')),
  }),
);

it('comes to what the invoice prints, to the ban, in its currency and in lei', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), exchange, (lines, rate) => {
      const totals = totalsOfNets(lines.map((one) => (one.vatCategory === 'S' ? one : { ...one, vatRate: 0 })));
      const rows = vatRowsOf({ totals, exchange: rate, cashAccounting: null });
      expect(sum(rows.map((row) => row.base))).toBe(totals.net);
      expect(sum(rows.map((row) => row.vat))).toBe(totals.vat);
      expect(sum(rows.map((row) => row.baseInLei))).toBe(inLei(totals.net, rate));
      expect(sum(rows.map((row) => row.vatInLei))).toBe(inLei(totals.vat, rate));
    }),
    { numRuns: 200 },
  );
});

it('falls due on collection only where there is VAT and the whole invoice is under the scheme', () => {
  const totals = totalsOfNets([
    { net: 100n, vatCategory: 'S', vatRate: 2100 },
    { net: 100n, vatCategory: 'E', vatRate: 0 },
  ]);
  const mention = { ro: 'TVA la încasare', en: 'VAT on collection', exemptionCode: null };
  const dueOf = (cashAccounting: typeof mention | null) =>
    vatRowsOf({ totals, exchange: null, cashAccounting }).map(({ due }) => due);
  expect(dueOf(mention)).toEqual(['collection', 'issue']);
  expect(dueOf(null)).toEqual(['issue', 'issue']);
});
