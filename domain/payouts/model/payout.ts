import { z } from 'zod';
import { amount, civilDate, id, instant } from '#domain/kernel/schemas.ts';

export const PAYOUT_STATES = ['pending', 'in_transit', 'paid', 'failed', 'canceled'] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];
export const PAYOUT_LINE_KINDS = ['charge', 'refund', 'dispute', 'dispute_won', 'fee', 'other'] as const;
export type PayoutLineKind = (typeof PAYOUT_LINE_KINDS)[number];

/** What a payout is made of; `gross` − `back` − `fees` + `other` is what reaches the bank. */
export const PayoutSums = z.object({
  payments: z.number().int(),
  gross: amount(),
  /** Given back and disputed, less what disputes brought back. */
  back: amount(),
  fees: amount(),
  /** What is none of these. */
  other: amount(),
});
export type PayoutSums = z.output<typeof PayoutSums>;

/** Money that the card service sent to the company's bank. */
export const Payout = PayoutSums.extend({
  id: id<'cardPayout'>(),
  reference: z.string(),
  state: z.enum(PAYOUT_STATES),
  amount: amount(),
  currency: z.string(),
  arrivalDate: civilDate(),
  readAt: instant(),
  /** `amount` less all its lines; nought unless the service has said less than all. */
  difference: amount(),
  /** The entry of a statement that brings it. */
  entry: z.object({ id: id<'bankEntry'>(), statementId: id<'bankStatement'>(), bookedDay: civilDate() }).nullable(),
});
export type Payout = z.output<typeof Payout>;

/** One movement of a payout, with the invoices that its payment settled. */
export const PayoutLine = z.object({
  id: id<'cardPayoutLine'>(),
  kind: z.enum(PAYOUT_LINE_KINDS),
  amount: amount(),
  fee: amount(),
  day: civilDate(),
  note: z.string().nullable(),
  payment: z
    .object({ id: id<'payment'>(), clientId: id<'client'>(), clientName: z.string(), state: z.string() })
    .nullable(),
  invoices: z.array(z.object({ id: id<'invoice'>(), number: z.string() })),
});
export type PayoutLine = z.output<typeof PayoutLine>;
