import { Invalid } from '#domain/kernel/errors.ts';
import { abs } from '#domain/kernel/pure/decimal.ts';
import { invoicing } from '#domain/messages/ro/invoicing.ts';
import { type Adjustment, type AdjustedGroup, groupsOf, type Share, sharesOf, signOf } from './model/adjustment.ts';
import { NO_ADJUSTMENT, type OwnAdjustment, ownAdjustment } from './model/own-adjustment.ts';
import type { VatCategory } from './model/totals.ts';

interface Adjusted {
  vatCategory: VatCategory;
  vatRate: number;
  exemptionReason?: string | null | undefined;
  net: bigint;
}

type AdjustmentLine = ReturnType<typeof adjustmentLine>;

/**
 * The lines of a document and, after them, its discounts and charges: one for each VAT group that it touches.
 * @throws Invalid per adjustment: `invoicing.errors.adjustmentHalf` neither or both of percent and amount,
 * `adjustmentTwice`, `adjustmentTooMuch` when nothing would be left of a VAT group, or less
 */
export function withAdjustments<L extends Adjusted>(
  lines: readonly L[],
  wanted: readonly Adjustment[],
): (L | AdjustmentLine)[] {
  const groups = groupsOf(lines);
  const seen = new Set<string>();
  const left = new Map(groups.map((one) => [keyOf(one), one.net]));
  const added = wanted.flatMap((one, index) => {
    requireHalf(one, `adjustments[${index}]`);
    const name = adjustmentText(one);
    if (seen.has(name))
      throw new Invalid('invoicing.errors.adjustmentTwice', { fields: [`adjustments[${index}].text`] });
    seen.add(name);
    const shares = sharesOf(one, groups);
    if (shares.length === 0 && one.amount !== undefined) throw tooMuch(one, `adjustments[${index}]`);
    return shares.map((share) => {
      const rest = (left.get(keyOf(share)) ?? 0n) + share.net;
      if (rest < 0n) throw tooMuch(one, `adjustments[${index}]`);
      left.set(keyOf(share), rest);
      return adjustmentLine(one, name, share);
    });
  });
  return [...lines, ...added];
}

/**
 * What a line's own discount or charge does to it.
 * @throws Invalid `invoicing.errors.adjustmentHalf`, `ownTooMuch` when less than nothing would be left of the line
 */
export function adjustedLine(wanted: Adjustment | undefined, base: bigint, field: string): OwnAdjustment {
  if (wanted === undefined) return NO_ADJUSTMENT;
  requireHalf(wanted, field);
  const own = ownAdjustment(wanted, adjustmentText(wanted), base);
  if (base + own.ownNet < 0n) throw tooMuch(wanted, field, 'invoicing.errors.ownTooMuch');
  return own.ownNet === 0n ? NO_ADJUSTMENT : own;
}

const adjustmentText = ({ text, reason }: Adjustment): string => text ?? invoicing.adjustmentReasons[reason];

function requireHalf({ percent, amount }: Adjustment, field: string): void {
  if ((percent === undefined) === (amount === undefined))
    throw new Invalid('invoicing.errors.adjustmentHalf', { fields: [`${field}.percent`] });
}

const tooMuch = (
  { amount }: Adjustment,
  field: string,
  code: 'invoicing.errors.adjustmentTooMuch' | 'invoicing.errors.ownTooMuch' = 'invoicing.errors.adjustmentTooMuch',
) => new Invalid(code, { fields: [`${field}.${amount === undefined ? 'percent' : 'amount'}`] });

const keyOf = ({ vatCategory, vatRate }: Pick<AdjustedGroup, 'vatCategory' | 'vatRate'>) => `${vatCategory} ${vatRate}`;

const adjustmentLine = (
  { reason, percent }: Adjustment,
  name: string,
  { vatCategory, vatRate, exemptionReason, net, base }: Share,
) => ({
  contractedServiceId: null,
  acceptanceLineId: null,
  adjustment: reason,
  adjustmentPercent: percent ?? null,
  adjustmentBase: percent === undefined ? null : base,
  name,
  description: null,
  unit: 'piece',
  quantity: signOf(reason) * 1_000n,
  unitPrice: abs(net) * 100n,
  discount: 0,
  vatCategory,
  vatRate,
  exemptionReason,
  net,
});
