import { Invalid } from '#domain/kernel/errors.ts';
import { abs, divRound, sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { followingShares, isReversible, type Left, partNet } from './model/reversal.ts';
import { lineNet } from './model/totals.ts';
import type { LineRow, LineValues } from './repo.ts';

export interface Part {
  lineId: Id<'invoiceLine'>;
  /** Thousandths, positive whatever the line's sign. */
  quantity: bigint;
}

type Reversed = LineValues & { net: bigint };

/** Everything of a document that can still be reversed. */
export const wholeRest = (lines: readonly LineRow[], left: ReadonlyMap<string, Left>): Part[] =>
  lines.flatMap((one) => {
    const rest = left.get(one.id);
    return isReversible(one, rest) ? [{ lineId: one.id, quantity: abs(rest.quantity) }] : [];
  });

/**
 * The lines that take parts back, each the opposite of its source, and after them what goes back with them of the
 * document's discounts and charges. One of these that is named itself goes back whole.
 * @throws Invalid for a line asked for twice or beyond what is left
 */
export function reversedLines(
  lines: readonly LineRow[],
  left: ReadonlyMap<string, Left>,
  wanted: readonly Part[],
): Reversed[] {
  const seen = new Set<string>();
  const named = wanted.map(({ lineId, quantity: size }, index) => {
    const source = lines.find((one) => one.id === lineId);
    const rest = left.get(lineId);
    const isWhole = source?.adjustment !== null;
    if (!source || !isReversible(source, rest) || (size > abs(rest.quantity) && !isWhole) || seen.has(lineId))
      throw new Invalid('invoicing.errors.reversedTooMuch', { fields: [`parts[${index}].quantity`] });
    seen.add(lineId);
    const quantity = isWhole ? rest.quantity : source.quantity < 0n ? -size : size;
    return opposite(source, quantity, isWhole ? rest.net : partNet(source, rest, quantity));
  });
  const shares = followingShares(lines, left, named);
  const following = lines.flatMap((source) => {
    const share = shares.get(source.id);
    const rest = left.get(source.id);
    if (share === undefined || !rest) return [];
    return [opposite(source, share === rest.net ? rest.quantity : 0n, share)];
  });
  return [...named, ...following].map((one, _index, all) => ({ ...one, adjustmentBase: baseOf(one, all) }));
}

/** A line that takes so much of another back. */
const opposite = (source: LineRow, quantity: bigint, net: bigint): Reversed => ({
  contractedServiceId: source.contractedServiceId,
  acceptanceLineId: null,
  reversesLineId: source.id,
  advanceLineId: source.advanceLineId,
  adjustment: source.adjustment,
  adjustmentPercent: source.adjustmentPercent,
  name: source.name,
  description: source.description,
  unit: source.unit,
  quantity: -quantity,
  ...pricedAt(source, quantity, net),
  vatCategory: source.vatCategory,
  vatRate: source.vatRate,
  exemptionReason: source.exemptionReason,
  net: -net,
});

/** The line's own price; what is left of an advance that was deducted in part, and a share of a discount, cost only that. */
function pricedAt(source: LineRow, quantity: bigint, net: bigint) {
  const { unitPrice, discount, adjustment } = source;
  if (adjustment !== null) return { unitPrice: abs(net) * 100n, discount: 0 };
  const usual = lineNet({ quantity, unitPrice, discount });
  if (source.ownReason !== null) return { unitPrice, discount, ...ownPart(source, usual, net) };
  if (abs(usual - net) <= 1n) return { unitPrice, discount };
  return { unitPrice: divRound(net * 100_000n, quantity), discount: 0 };
}

/** What goes back of the line's own discount or charge: all that its price does not say. */
const ownPart = ({ ownReason, ownText, ownPercent }: LineRow, usual: bigint, net: bigint) => ({
  ownReason,
  ownText,
  ownPercent,
  ownBase: ownPercent === null ? null : -usual,
  ownNet: usual - net,
});

/** What a share is of: the services of its VAT rate that go back beside it. */
function baseOf({ adjustmentPercent, vatCategory, vatRate }: Reversed, all: readonly Reversed[]): bigint | null {
  if (adjustmentPercent === null || adjustmentPercent === undefined) return null;
  const own = all.filter(
    (one) => one.contractedServiceId && one.vatCategory === vatCategory && one.vatRate === vatRate,
  );
  return sum(own.map((one) => one.net));
}
