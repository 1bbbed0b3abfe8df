import { divRound } from '#domain/kernel/pure/decimal.ts';

const WHOLE = 10_000n; // 100 % in hundredths of a percent

export interface Margin {
  /** What was delivered is worth, before VAT, in bani. */
  value: bigint;
  /** What the hours and the material in it cost, in bani. */
  cost: bigint;
  margin: bigint;
  /** The margin's part of the value, in hundredths of a percent; null where nothing was delivered. */
  share: number | null;
}

/** What is left of the value of some work when its costs are paid. */
export const marginOf = (value: bigint, cost: bigint): Margin => ({
  value,
  cost,
  margin: value - cost,
  share: value === 0n ? null : Number(divRound((value - cost) * WHOLE, value)),
});
