import { z } from 'zod';
import { abs, divRound } from '#domain/kernel/pure/decimal.ts';
import { amount, optional } from '#domain/kernel/schemas.ts';

export const ROUNDS = ['unit', 'amount'] as const;

/** How the total of a document is rounded: to whole units of its currency, or by an amount of either sign. */
export const RoundingChoice = {
  rounds: optional(z.enum(ROUNDS)),
  roundingAmount: optional(amount()),
};
export interface RoundingChoice {
  rounds?: (typeof ROUNDS)[number] | undefined;
  roundingAmount?: bigint | undefined;
}

const UNIT = 100n;

/** What is added to a total to get what is payable (BT-114), minor units. @law EN 16931 BR-CO-16 */
export function roundingOf({ rounds, roundingAmount = 0n }: RoundingChoice, gross: bigint): bigint {
  if (rounds === undefined) return 0n;
  return rounds === 'amount' ? roundingAmount : divRound(gross, UNIT) * UNIT - gross;
}

/** Less than a unit, and never more than there is to pay. */
export const isRounding = (rounding: bigint, gross: bigint): boolean => abs(rounding) < UNIT && gross + rounding >= 0n;

interface Rounded {
  gross: bigint;
  rounding: bigint;
}

/**
 * The rounding of a storno: as much of its original's as is reversed by now, less what earlier ones took. All storno
 * together take all of it, and none takes more than it reverses.
 */
export function reversedRounding(original: Rounded, earlier: readonly Rounded[], gross: bigint): bigint {
  if (original.rounding === 0n || original.gross === 0n) return 0n;
  const reversed = earlier.reduce((all, one) => all - one.gross, -gross);
  const taken = earlier.reduce((all, one) => all - one.rounding, 0n);
  return taken - divRound(original.rounding * reversed, original.gross);
}
