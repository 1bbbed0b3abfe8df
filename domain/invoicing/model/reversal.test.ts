import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leftToReverse, partNet, type ReversedLine, type ReversibleLine, reversalTotals } from './reversal.ts';
import { lineNet, totalsOfNets, type VatSum } from './totals.ts';

const line = fc
  .record({
    quantity: fc.bigInt(1n, 50_000n),
    unitPrice: fc.bigInt(0n, 9_999_999n),
    discount: fc.integer({ min: 0, max: 10_000 }),
    vatRate: fc.constantFrom(2_100, 1_100),
  })
  .map((one) => ({ ...one, vatCategory: 'S' as const }));
const invoice = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.map((one, index): ReversibleLine => ({ ...one, id: `line ${index}`, net: lineNet(one) })));

/** Reverses parts in turn, then everything that is left. */
function reverseAll(lines: readonly ReversibleLine[], shares: readonly number[]) {
  const reversed: ReversedLine[] = [];
  const earlier: VatSum[] = [];
  const documents = [...shares, 100].map((share) => {
    const left = leftToReverse(lines, reversed);
    const parts = lines.flatMap((one) => {
      const rest = left.get(one.id) ?? { quantity: 0n, net: 0n };
      const quantity = (rest.quantity * BigInt(share)) / 100n;
      return quantity === 0n ? [] : [{ ...one, quantity: -quantity, net: -partNet(one, rest, quantity) }];
    });
    const totals = reversalTotals(totalsOfNets(lines).vatBreakdown, earlier, parts);
    reversed.push(...parts.map(({ id, quantity, net }) => ({ reversesLineId: id, quantity, net })));
    earlier.push(...totals.vatBreakdown);
    return totals;
  });
  return { documents, left: leftToReverse(lines, reversed) };
}

const shares = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 6 });

it('lets all storno together be the original to the ban, in whatever parts', () => {
  fc.assert(
    fc.property(invoice, shares, (lines, parts) => {
      const { documents, left } = reverseAll(lines, parts);
      const original = totalsOfNets(lines);
      expect(documents.reduce((all, one) => all + one.gross, 0n)).toBe(-original.gross);
      expect(documents.reduce((all, one) => all + one.vat, 0n)).toBe(-original.vat);
      expect([...left.values()]).toEqual(lines.map(() => ({ quantity: 0n, net: 0n })));
    }),
    { numRuns: 200 },
  );
});

it('never reverses more than is left, line by line and rate by rate', () => {
  fc.assert(
    fc.property(invoice, shares, (lines, parts) => {
      const { documents } = reverseAll(lines, parts);
      let [net, vat] = [0n, 0n];
      const original = totalsOfNets(lines);
      for (const one of documents) {
        expect(one.net <= 0n && one.vat <= 0n).toBe(true);
        net -= one.net;
        vat -= one.vat;
        expect(net <= original.net && vat <= original.vat).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

it('takes VAT on the reversed base while more is to come', () => {
  const lines: ReversibleLine[] = [
    { id: 'a', quantity: 3_000n, unitPrice: 1_000_000n, discount: 0, vatCategory: 'S', vatRate: 2_100, net: 30_000n },
  ];
  const totals = reversalTotals(
    totalsOfNets(lines).vatBreakdown,
    [],
    [{ net: -10_000n, vatCategory: 'S', vatRate: 2_100 }],
  );
  expect(totals).toMatchObject({ net: -10_000n, vat: -2_100n, gross: -12_100n });
});
