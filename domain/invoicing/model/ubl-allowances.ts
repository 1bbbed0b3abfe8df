import type { UblDocumentAllowance, UblLineAllowance } from '#documents/ubl/schema.ts';
import { abs } from '#domain/kernel/pure/decimal.ts';
import { invoicing } from '#domain/messages/ro/invoicing.ts';
import { type AdjustmentReason, reasonCode, signOf } from './adjustment.ts';
import type { FactsLine } from './facts.ts';
import { contractedDiscount } from './own-adjustment.ts';
import { lineFull } from './totals.ts';

interface Change {
  reason: AdjustmentReason;
  text: string;
  /** What it does to the sum, minor units. */
  net: bigint;
  percent: number | null;
  base: bigint | null;
}

/**
 * A change of a sum as an allowance or a charge. Their codes are of different lists, so that what is turned round on a
 * storno, a discount charged again, has its reason in words alone.
 */
function written({ reason, text, net, percent, base }: Change, sign: bigint): UblLineAllowance {
  const isOwnWay = signOf(reason) * sign * net > 0n;
  return {
    charge: sign * net > 0n,
    amount: abs(net),
    ...(base === null || percent === null ? {} : { base: abs(base), percent }),
    reason: text,
    ...(isOwnWay ? { reasonCode: reasonCode(reason) } : {}),
  };
}

/** BG-27 and BG-28: the discount of the line's service, and its own discount or charge. */
export function lineAllowances(line: FactsLine, sign: bigint): UblLineAllowance[] {
  const { ownReason: reason, ownText, ownNet, ownPercent, ownBase, discount: percent } = line;
  const off = contractedDiscount(line);
  const text = invoicing.adjustmentReasons.discount;
  return [
    ...(off === 0n ? [] : [written({ reason: 'discount', text, net: -off, percent, base: lineFull(line) }, sign)]),
    ...(reason === null || ownNet === 0n
      ? []
      : [written({ reason, text: ownText ?? text, net: ownNet, percent: ownPercent, base: ownBase }, sign)]),
  ];
}

/** Whether an adjustment of the document is written as an allowance: one that a storno takes back is written as its opposite. */
export const isTakenOff = ({ net }: FactsLine, sign: bigint): boolean => sign * net < 0n;

/** BG-20 or BG-21, per VAT rate. */
export function adjustmentOf(line: FactsLine, sign: bigint): UblDocumentAllowance {
  const { adjustment, net, name: text, adjustmentPercent: percent, adjustmentBase: base, vatCategory, vatRate } = line;
  const reason = adjustment ?? 'discount';
  return { ...written({ reason, text, net, percent, base }, sign), vat: { category: vatCategory, rate: vatRate } };
}
