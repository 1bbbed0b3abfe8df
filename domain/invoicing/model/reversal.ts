import { abs, divRound, sum } from '#domain/kernel/pure/decimal.ts';
import { type DocumentTotals, lineNet, type TotalledLine, totalsOfNets, type VatSum, vatOn } from './totals.ts';

/** A line of the original, its amount as issued. */
export interface ReversibleLine extends TotalledLine {
  id: string;
  net: bigint;
  /** Of `net`: what the line's own discount or charge did to it. */
  ownNet?: bigint | undefined;
  /** Of a discount or charge of the whole document: it has money and no quantity to speak of. */
  adjustment?: string | null | undefined;
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
export const isReversible = ({ net, adjustment = null }: ReversibleLine, left: Left | undefined): left is Left =>
  left !== undefined &&
  (adjustment !== null || left.quantity !== 0n) &&
  ((net === 0n && adjustment === null) || left.net !== 0n);

/**
 * The amount of a part of a line, of the line's sign as its quantity is. The last part takes what is left, whatever the
 * earlier ones were rounded to, and no part takes more: all storno together are the original, to the ban.
 */
export function partNet(line: ReversibleLine, left: Left, quantity: bigint): bigint {
  if (quantity === left.quantity) return left.net;
  const own = divRound((line.ownNet ?? 0n) * quantity, line.quantity);
  const net = lineNet({ quantity, unitPrice: line.unitPrice, discount: line.discount }) + own;
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
 * @param original VAT sums as they were issued: a storno's are what was left, not what its lines alone come to
 * @param earlier VAT sums of the storno invoices before this one, as they were issued
 */
export function reversalTotals(
  original: readonly VatSum[],
  earlier: readonly VatSum[],
  parts: readonly { net: bigint; vatCategory: VatSum['category']; vatRate: number }[],
): DocumentTotals {
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

/** How much of each line a document takes back, of the original's sign. */
interface Taken {
  reversesLineId?: string | null | undefined;
  net: bigint;
}

/**
 * What goes back of a document's discounts and charges with the services that a storno takes: of each its share in the
 * services of its VAT group that are reversed by now, less what earlier ones took, so that all of it goes with the last.
 * @returns minor units by line, of the adjustment's own sign; without those that come to nothing
 */
export function followingShares(
  lines: readonly (ReversibleLine & { contractedServiceId: string | null })[],
  left: ReadonlyMap<string, Left>,
  taken: readonly Taken[],
): ReadonlyMap<string, bigint> {
  const takenNow = new Map(taken.map(({ reversesLineId, net }) => [reversesLineId, -net]));
  const shares = new Map<string, bigint>();
  for (const line of lines) {
    const rest = left.get(line.id);
    if (!line.adjustment || !isReversible(line, rest) || takenNow.has(line.id)) continue;
    const services = lines.filter((one) => one.contractedServiceId !== null && isSameVat(one, line));
    if (!services.some((one) => takenNow.has(one.id))) continue;
    const whole = sum(services.map((one) => one.net));
    const gone = sum(
      services.map((one) => one.net - (left.get(one.id)?.net ?? one.net) + (takenNow.get(one.id) ?? 0n)),
    );
    const share = gone === whole ? rest.net : divRound(line.net * gone, whole) - (line.net - rest.net);
    if (share !== 0n) shares.set(line.id, share);
  }
  return shares;
}

const isSameVat = (a: TotalledLine, b: TotalledLine): boolean =>
  a.vatCategory === b.vatCategory && a.vatRate === b.vatRate;
