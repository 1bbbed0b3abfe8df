import { z } from 'zod';
import { abs, divRound, sum } from '#domain/kernel/pure/decimal.ts';
import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { line, optional, percentText, positiveAmount } from '#domain/kernel/schemas.ts';
import type { VatCategory } from './totals.ts';

/** Why a whole document costs less, with the code of UNTDID 5189 (BT-98). */
export const DISCOUNTS = {
  discount: '95',
  special_agreement: '64',
  early_payment: '95',
  volume: '100',
} as const;

/** What is charged beside the services, with the code of UNTDID 7161 (BT-105). */
export const CHARGES = {
  transport: 'FC',
  packing: 'PC',
  handling: 'HD',
  other_service: 'ADR',
} as const;

export const ADJUSTMENT_REASONS = [
  'discount',
  'special_agreement',
  'early_payment',
  'volume',
  'transport',
  'packing',
  'handling',
  'other_service',
] as const satisfies readonly (keyof typeof DISCOUNTS | keyof typeof CHARGES)[];
export type AdjustmentReason = (typeof ADJUSTMENT_REASONS)[number];

const isDiscount = (reason: AdjustmentReason): reason is keyof typeof DISCOUNTS => reason in DISCOUNTS;

/** The code of the list that the reason is of: discounts and charges have different ones. */
export const reasonCode = (reason: AdjustmentReason): string =>
  isDiscount(reason) ? DISCOUNTS[reason] : CHARGES[reason];

/** −1 for what is taken off, 1 for what is added. */
export const signOf = (reason: AdjustmentReason): 1n | -1n => (isDiscount(reason) ? -1n : 1n);

/** A discount or charge of a whole document: a share of the services, or an amount before VAT. */
export const Adjustment = z.object({
  reason: z.enum(ADJUSTMENT_REASONS),
  /** As it is printed. */
  text: optional(line(TEXT_LIMITS.adjustmentText)),
  percent: optional(percentText()),
  amount: optional(positiveAmount()),
});
export type Adjustment = z.output<typeof Adjustment>;

/** VAT of a group of lines, with what they come to before VAT. */
export interface AdjustedGroup {
  vatCategory: VatCategory;
  vatRate: number;
  exemptionReason: string | null;
  net: bigint;
}

export interface Share extends AdjustedGroup {
  /** Minor units, of the sign of its effect. */
  net: bigint;
  /** What the group comes to: what a percentage is of. */
  base: bigint;
}

/** The services of a document by VAT category and rate, in the order in which they first come. */
export function groupsOf(
  lines: readonly {
    vatCategory: VatCategory;
    vatRate: number;
    exemptionReason?: string | null | undefined;
    net: bigint;
  }[],
): AdjustedGroup[] {
  const groups = new Map<string, AdjustedGroup>();
  for (const { vatCategory, vatRate, exemptionReason = null, net } of lines) {
    const key = `${vatCategory} ${vatRate}`;
    const known = groups.get(key) ?? { vatCategory, vatRate, exemptionReason, net: 0n };
    groups.set(key, { ...known, net: known.net + net });
  }
  return [...groups.values()];
}

/**
 * What an adjustment comes to in each VAT group: a percentage of each, or an amount in proportion to them, whose shares
 * add up to it exactly. Shares of nothing are left out.
 * @law Cod fiscal art. 286 (3) b), (4) a): charges and discounts belong to the base of the services they go with; EN 16931 BG-20, BG-21
 */
export function sharesOf({ reason, percent, amount }: Adjustment, groups: readonly AdjustedGroup[]): Share[] {
  const sign = signOf(reason);
  const whole = sum(groups.map((one) => one.net));
  let before = 0n;
  let shared = 0n;
  return groups
    .map((group) => {
      const base = group.net;
      if (amount === undefined) return { ...group, base, net: sign * divRound(base * BigInt(percent ?? 0), 10_000n) };
      before += group.net;
      const upTo = whole === 0n ? 0n : divRound(amount * before, whole);
      const net = sign * (upTo - shared);
      shared = upTo;
      return { ...group, base, net };
    })
    .filter((one) => one.net !== 0n);
}

/** A line as it was made of a choice. */
interface MadeOfAdjustment {
  adjustment: AdjustmentReason | null;
  adjustmentPercent: number | null;
  name: string;
  net: bigint;
}

/** What was chosen, from the lines of a document that were made of it; a choice is one line for each VAT group. */
export function chosenAdjustments(lines: readonly MadeOfAdjustment[]): Adjustment[] {
  const chosen = new Map<string, Adjustment>();
  for (const { adjustment: reason, adjustmentPercent, name: text, net } of lines) {
    if (reason === null) continue;
    const amount = (chosen.get(text)?.amount ?? 0n) + abs(net);
    chosen.set(
      text,
      adjustmentPercent === null ? { reason, text, amount } : { reason, text, percent: adjustmentPercent },
    );
  }
  return [...chosen.values()];
}
