import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abs, sum } from '#domain/kernel/pure/decimal.ts';
import { lineDiscount, lineFull, lineNet, type TotalledLine, totals, totalsOfNets, vatOn } from './totals.ts';

const RUNS = { numRuns: 200 };

const aVat = fc.constantFrom(
  { vatCategory: 'S' as const, vatRate: 2100 },
  { vatCategory: 'S' as const, vatRate: 1100 },
  { vatCategory: 'S' as const, vatRate: 900 },
  { vatCategory: 'E' as const, vatRate: 0 },
  { vatCategory: 'AE' as const, vatRate: 0 },
);
const aLine: fc.Arbitrary<TotalledLine> = fc
  .record({
    quantity: fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n }),
    unitPrice: fc.bigInt({ min: 0n, max: 10_000_000_000n }),
    discount: fc.integer({ min: 0, max: 10_000 }),
    vat: aVat,
  })
  .map(({ vat, ...numbers }) => ({ ...numbers, ...vat }));
const lines = fc.array(aLine, { maxLength: 30 });

const aSimpleLine = { quantity: 1_000n, discount: 0, vatCategory: 'S' as const, vatRate: 2100 };

describe('one line', () => {
  it.each([
    { quantity: 2_500n, unitPrice: 1_200_000n, discount: 0, net: 30_000n },
    { quantity: 1_000n, unitPrice: 50n, discount: 0, net: 1n },
    { quantity: 1_000n, unitPrice: 49n, discount: 0, net: 0n },
    { quantity: -1_000n, unitPrice: 50n, discount: 0, net: -1n },
    { quantity: 3_000n, unitPrice: 333_333n, discount: 1_000, net: 9_000n },
    { quantity: 1_000n, unitPrice: 1_000_000n, discount: 10_000, net: 0n },
  ])('of $quantity at $unitPrice less $discount costs $net', ({ net, ...line }) => {
    expect(lineNet(line)).toBe(net);
  });

  it('costs what it costs in full less the discount that is printed', () => {
    fc.assert(
      fc.property(aLine, (line) => {
        expect(lineFull(line) - lineDiscount(line)).toBe(lineNet(line));
        expect(lineNet({ ...line, discount: 0 })).toBe(lineFull(line));
        expect(abs(lineNet(line))).toBeLessThanOrEqual(abs(lineFull(line)));
      }),
      RUNS,
    );
  });
});

describe('a document', () => {
  it('has VAT on the sum of its lines, not the sum of their VATs', () => {
    const line = { ...aSimpleLine, unitPrice: 1_100n }; // 0,11 lei, whose VAT alone would be 0,02
    expect(totals([line, line, line])).toMatchObject({ net: 33n, vat: 7n, gross: 40n });
  });

  it('without lines is worth nothing', () => {
    expect(totals([])).toEqual({ net: 0n, vatBreakdown: [], vat: 0n, gross: 0n });
  });

  it('lists the rates from the highest', () => {
    const at = (vatRate: number) => ({ ...aSimpleLine, unitPrice: 10_000n, vatRate });
    const exempt = { ...at(0), vatCategory: 'E' as const };
    const { vatBreakdown } = totals([exempt, at(900), at(2100)]);
    expect(vatBreakdown.map(({ category, rate }) => [category, rate])).toEqual([
      ['S', 2100],
      ['S', 900],
      ['E', 0],
    ]);
  });

  it('does not depend on the order of its lines', () => {
    fc.assert(
      fc.property(
        lines.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(totals(shuffled)).toEqual(totals(all));
        },
      ),
      RUNS,
    );
  });

  it('and its storno come to nothing, together and rate by rate', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const storno = all.map((line) => ({ ...line, quantity: -line.quantity }));
        const [first, second, both] = [totals(all), totals(storno), totals([...all, ...storno])];
        expect([first.net + second.net, first.vat + second.vat, first.gross + second.gross]).toEqual([0n, 0n, 0n]);
        expect(both).toMatchObject({ net: 0n, vat: 0n, gross: 0n });
        expect(second.vatBreakdown.map((one) => -one.tax)).toEqual(first.vatBreakdown.map((one) => one.tax));
      }),
      RUNS,
    );
  });

  it('keeps the identities of EN 16931', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { net, vat, gross, vatBreakdown } = totals(all);
        expect(net).toBe(sum(all.map(lineNet))); // BR-CO-10, BR-CO-13
        expect(vat).toBe(sum(vatBreakdown.map((one) => one.tax))); // BR-CO-14
        expect(gross).toBe(net + vat); // BR-CO-15
        for (const { category, rate, base, tax } of vatBreakdown) {
          const mine = all.filter((line) => line.vatCategory === category && line.vatRate === rate);
          expect(base).toBe(sum(mine.map(lineNet))); // BR-S-08 and its kin
          expect(tax).toBe(vatOn(base, rate)); // BR-CO-17
        }
        expect(new Set(vatBreakdown.map((one) => `${one.category} ${one.rate}`)).size).toBe(vatBreakdown.length);
      }),
      RUNS,
    );
  });

  it('is the same from stored line amounts as from quantities and prices', () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(totalsOfNets(all.map((line) => ({ ...line, net: lineNet(line) })))).toEqual(totals(all));
      }),
      RUNS,
    );
  });
});
