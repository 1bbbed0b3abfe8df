import { abs, sum } from '#domain/kernel/pure/decimal.ts';
import { type DocumentTotals, lineNet, type TotalledLine, totalsOfNets, type VatSum, vatOn } from './totals.ts';

/** A line of the original, its amount as issued. */
export interface ReversibleLine extends TotalledLine {
  id: string;
  net: bigint;
}

/** What storno invoices have taken of a line so far, of the opposite sign; a deducted advance takes money without quantity. */
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

/** Whether anything of a line can still be reversed: a quantity, and money unless the line never had any. */
export const isReversible = ({ net }: ReversibleLine, left: Left | undefined): left is Left =>
  left !== undefined && left.quantity !== 0n && (net === 0n || left.net !== 0n);

/**
 * The amount of a part of a line, of the line's sign as its quantity is. The last part takes what is left, whatever the
 * earlier ones were rounded to, and no part takes more: all storno together are the original, to the ban.
 */
export function partNet(line: ReversibleLine, left: Left, quantity: bigint): bigint {
  if (quantity === left.quantity) return left.net;
  const net = lineNet({ quantity, unitPrice: line.unitPrice, discount: line.discount });
  return abs(net) < abs(left.net) ? net : left.net;
}

/**
 * Whether parts leave every VAT group of the original between nothing and what it was: services of a final invoice cannot
 * go without the advance that they were settled with, nor that advance alone.
 */
export function staysWithin(
  lines: readonly ReversibleLine[],
  earlier: readonly VatSum[],
  parts: readonly { net: bigint; vatCategory: VatSum['category']; vatRate: number }[],
): boolean {
  const original = totalsOfNets(lines).vatBreakdown;
  return totalsOfNets(parts).vatBreakdown.every(({ category, rate, base }) => {
    const isSame = (one: VatSum) => one.category === category && one.rate === rate;
    const whole = sum(original.filter(isSame).map((one) => one.base));
    const after = whole + sum(earlier.filter(isSame).map((one) => one.base)) + base;
    return whole < 0n ? after <= 0n && after >= whole : after >= 0n && after <= whole;
  });
}

/**
 * Sums of a storno, of the opposite sign of its original's. VAT is taken on the reversed base, at most what is left of the original's, and what is
 * left of it together with the last of the base.
 * @param earlier VAT sums of the storno invoices before this one, as they were issued
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
    const tax = -part.base === baseLeft || abs(usual) > abs(taxLeft) ? taxLeft : usual;
    return { ...part, tax: -tax };
  });
  const net = sum(vatBreakdown.map((one) => one.base));
  const vat = sum(vatBreakdown.map((one) => one.tax));
  return { net, vatBreakdown, vat, gross: net + vat };
}
