import { z } from 'zod';
import { amount, id, instant } from '#domain/kernel/schemas.ts';
import { Reason } from './reason.ts';
import { ENTRY_CLASSES } from './suggestion.ts';

export const MATCH_KINDS = ['settled', 'recorded', 'refunded', 'classed', 'ignored'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** What was decided about an entry, and why. */
export const Match = z.object({
  id: id<'bankMatch'>(),
  entryId: id<'bankEntry'>(),
  kind: z.enum(MATCH_KINDS),
  /** `rule`: it posted itself. */
  way: z.enum(['person', 'rule']),
  entryClass: z.enum(ENTRY_CLASSES).nullable(),
  score: z.number().int().nullable(),
  reasons: z.array(Reason),
  note: z.string().nullable(),
  createdAt: instant(),
  decidedById: id<'person'>().nullable(),
});
export type Match = z.output<typeof Match>;

/** A payment that a match made or tied, with what it settled. */
export const MatchedPayment = z.object({
  paymentId: id<'payment'>(),
  clientId: id<'client'>(),
  clientName: z.string(),
  role: z.enum(['made', 'tied', 'written_off']),
  /** Of the payment, in its currency. */
  amount: amount(),
  currency: z.string(),
  unallocated: amount(),
  invoices: z.array(z.object({ id: id<'invoice'>(), number: z.string().nullable() })),
});
export type MatchedPayment = z.output<typeof MatchedPayment>;
