import { z } from 'zod';
import { amount, civilDate, id, instant } from '#domain/kernel/schemas.ts';

export const PENALTY_STATES = ['issued', 'paid', 'annulled'] as const;

/** A penalty note as lists and pages show it. */
export const PenaltyNote = z.object({
  id: id<'penaltyNote'>(),
  clientId: id<'client'>(),
  contractId: id<'contract'>(),
  printedNumber: z.string(),
  noteDate: civilDate(),
  until: civilDate(),
  amount: amount(),
  currency: z.string(),
  state: z.enum(PENALTY_STATES),
  paidDate: civilDate().nullable(),
  paidReference: z.string().nullable(),
  annulledAt: instant().nullable(),
  annulReason: z.string().nullable(),
});
export type PenaltyNote = z.output<typeof PenaltyNote>;
