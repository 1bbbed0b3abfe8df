import { sum } from '#domain/kernel/pure/decimal.ts';
import { type DocumentTotals, lineNet, type TotalledLine, totalsOfNets, type VatSum, vatOn } from './totals.ts';

/** A line of the original, its amount as issued. */
export interface ReversibleLine extends TotalledLine {
  id: string;
  net: bigint;
}

/** What storno invoices have taken of a line so far; their quantities and amounts are negative. */
export interface ReversedLine {
  reversesLineId: string | null;
  quantity: bigint;
  net: bigint;
}

export interface Left {
  quantity: bigint;
  net: bigint;
}

/** What of each line is not reversed yet: thousandths and minor units. */
export function leftToReverse(
  lines: readonly ReversibleLine[],
  reversed: readonly ReversedLine[],
): ReadonlyMap<string, Left> {
  return new Map(
    lines.map(({ id, quantity, net }) => {
      const own = reversed.filter((one) => one.reversesLineId === id);
      return [
        id,
        { quantity: quantity + sum(own.map((one) => one.quantity)), net: net + sum(own.map((one) => one.net)) },
      ];
    }),
  );
}

/**
 * The amount of a part of a line, positive. The last part takes what is left, whatever the earlier ones were rounded to,
 * and no part takes more: all storno together are the original, to the ban.
 */
export function partNet(line: ReversibleLine, left: Left, quantity: bigint): bigint {
  if (quantity === left.quantity) return left.net;
  const net = lineNet({ quantity, unitPrice: line.unitPrice, discount: line.discount });
  return net < left.net ? net : left.net;
}

/**
 * Sums of a storno, all negative. VAT is taken on the reversed base, at most what is left of the original's, and what is
 * left of it together with the last of the base.
 * @param earlier VAT sums of the storno invoices before this one, negative as they were issued
 */
export function reversalTotals(
  lines: readonly ReversibleLine[],
  earlier: readonly VatSum[],
  parts: readonly { net: bigint; vatCategory: VatSum['category']; vatRate: number }[],
): DocumentTotals {
  const original = totalsOfNets(lines).vatBreakdown;
  const vatBreakdown = totalsOfNets(parts).vatBreakdown.map((part): VatSum => {
    const isSame = (one: VatSum) => one.category === part.category && one.rate === part.rate;
    const groups = [...original.filter(isSame), ...earlier.filter(isSame)];
    const [baseLeft, taxLeft] = [sum(groups.map((one) => one.base)), sum(groups.map((one) => one.tax))];
    const usual = vatOn(-part.base, part.rate);
    const tax = -part.base === baseLeft || usual > taxLeft ? taxLeft : usual;
    return { ...part, tax: -tax };
  });
  const net = sum(vatBreakdown.map((one) => one.base));
  const vat = sum(vatBreakdown.map((one) => one.tax));
  return { net, vatBreakdown, vat, gross: net + vat };
}
