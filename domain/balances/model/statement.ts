import { z } from 'zod';
import type { SettlementDocument } from '#documents/pdf/settlement/schema.ts';
import { amount, civilDate, id, instant } from '#domain/kernel/schemas.ts';

export const ANSWERS = ['confirmed', 'objected'] as const;
export const RECORDED_WAYS = ['email', 'paper', 'phone'] as const;

/** A statement of account as lists and pages show it. */
export const AccountStatement = z.object({
  id: id<'accountStatement'>(),
  clientId: id<'client'>(),
  day: civilDate(),
  totals: z.array(z.object({ currency: z.string(), balance: amount(), unallocated: amount() })),
  sentAt: instant().nullable(),
  answer: z.enum(ANSWERS).nullable(),
  answeredAt: instant().nullable(),
  answeredBy: z.string().nullable(),
  way: z.enum(['link', 'email', 'paper', 'phone']).nullable(),
  /** In lei, where the client objects. */
  ownAmount: amount().nullable(),
  note: z.string().nullable(),
});
export type AccountStatement = z.output<typeof AccountStatement>;

/** The totals that a statement's paper prints. */
export const totalsOf = ({ paper }: SettlementDocument) => (paper.kind === 'statement' ? paper.totals : []);
