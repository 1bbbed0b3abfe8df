import { abs, divRound } from '#domain/kernel/pure/decimal.ts';
import { lineFull, type LineNumbers } from './totals.ts';
import { type Adjustment, type AdjustmentReason, signOf } from './adjustment.ts';

/** A line's own discount or charge (BG-27, BG-28) as its row keeps it; one without a reason has none. */
export interface OwnAdjustment {
  ownReason: AdjustmentReason | null;
  /** As it is printed. */
  ownText: string | null;
  /** Hundredths of a percent of `ownBase`, when it was asked for as a share. */
  ownPercent: number | null;
  ownBase: bigint | null;
  /** What it does to the line's amount, minor units: negative for a discount, and the other way round on a storno. */
  ownNet: bigint;
}

export const NO_ADJUSTMENT = { ownReason: null, ownText: null, ownPercent: null, ownBase: null, ownNet: 0n };

/** What an adjustment does to a line that costs `base` without it. */
export function ownAdjustment({ reason, percent, amount }: Adjustment, text: string, base: bigint): OwnAdjustment {
  const size = amount ?? divRound(base * BigInt(percent ?? 0), 10_000n);
  return {
    ownReason: reason,
    ownText: text,
    ownPercent: amount === undefined ? (percent ?? null) : null,
    ownBase: amount === undefined ? base : null,
    ownNet: signOf(reason) * size,
  };
}

/** The choice that a line's adjustment was made of. */
export const chosenOwn = ({ ownReason, ownText, ownPercent, ownNet }: OwnAdjustment): Adjustment | undefined =>
  ownReason === null
    ? undefined
    : {
        reason: ownReason,
        text: ownText ?? undefined,
        ...(ownPercent === null ? { amount: abs(ownNet) } : { percent: ownPercent }),
      };

/**
 * What the discount of its service takes off a line, as its papers say it, so that they add up: on the last part of a
 * storno that is a ban more or less than the share alone.
 */
export const contractedDiscount = (line: LineNumbers & { net: bigint; ownNet: bigint }): bigint =>
  line.discount === 0 ? 0n : lineFull(line) - (line.net - line.ownNet);
