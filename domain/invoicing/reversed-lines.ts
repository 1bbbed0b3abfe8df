import { Invalid } from '#domain/kernel/errors.ts';
import { abs, divRound } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { isReversible, type Left, partNet } from './model/reversal.ts';
import { lineNet } from './model/totals.ts';
import type { LineRow, LineValues } from './repo.ts';

export interface Part {
  lineId: Id<'invoiceLine'>;
  /** Thousandths, positive whatever the line's sign. */
  quantity: bigint;
}

/** Everything of a document that can still be reversed. */
export const wholeRest = (lines: readonly LineRow[], left: ReadonlyMap<string, Left>): Part[] =>
  lines.flatMap((one) => {
    const rest = left.get(one.id);
    return isReversible(one, rest) ? [{ lineId: one.id, quantity: abs(rest.quantity) }] : [];
  });

/** The lines that take parts back, each the opposite of its source. @throws Invalid for a line asked for twice or beyond what is left */
export function reversedLines(
  lines: readonly LineRow[],
  left: ReadonlyMap<string, Left>,
  wanted: readonly Part[],
): (LineValues & { net: bigint })[] {
  const seen = new Set<string>();
  return wanted.map(({ lineId, quantity: size }, index) => {
    const source = lines.find((one) => one.id === lineId);
    const rest = left.get(lineId);
    if (!source || !isReversible(source, rest) || size > abs(rest.quantity) || seen.has(lineId))
      throw new Invalid('invoicing.errors.reversedTooMuch', { fields: [`parts[${index}].quantity`] });
    seen.add(lineId);
    const quantity = source.quantity < 0n ? -size : size;
    const net = partNet(source, rest, quantity);
    return {
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
    };
  });
}

/** The line's own price; what is left of an advance that was deducted in part costs only what is left of it. */
function pricedAt({ unitPrice, discount }: LineRow, quantity: bigint, net: bigint) {
  const isUsual = abs(lineNet({ quantity, unitPrice, discount }) - net) <= 1n;
  return isUsual ? { unitPrice, discount } : { unitPrice: divRound(net * 100_000n, quantity), discount: 0 };
}
