import { z } from 'zod';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';

/** Cash without a client: put into the bank, taken from it, paid out. */
export const CASH_MOVES = ['to_bank', 'from_bank', 'expense'] as const;
export type CashMoveKind = (typeof CASH_MOVES)[number];

export const CashMove = z.object({
  id: id<'cashMove'>(),
  kind: z.enum(CASH_MOVES),
  day: civilDate(),
  amount: amount(),
  document: z.string().nullable(),
  explanation: z.string().nullable(),
  voidReason: z.string().nullable(),
});

/** What a move does to the till, in minor units. */
export const inTill = ({ kind, amount: moved }: { kind: CashMoveKind; amount: bigint }): bigint =>
  kind === 'from_bank' ? moved : -moved;
