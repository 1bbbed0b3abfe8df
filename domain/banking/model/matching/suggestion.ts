import { z } from 'zod';
import { WRITE_OFF_REASONS } from '#domain/collections/model/payment.ts';
import { amount } from '#domain/kernel/schemas.ts';
import { Reason } from './reason.ts';

/** What an entry may be that is no business with a client. */
export const ENTRY_CLASSES = [
  'bank_charge', 'interest', 'supplier', 'salary', 'tax', 'own_transfer', 'cash_deposit', 'cash_withdrawal',
  'card_purchase', 'card_payout', 'loan', 'refund_received', 'other',
] as const; // prettier-ignore
export type EntryClass = (typeof ENTRY_CLASSES)[number];

/** What of an entry settles one invoice or proforma. */
export const Part = z.object({
  itemId: z.string(),
  clientId: z.string(),
  /** Of the entry, in its currency. */
  amount: amount(),
  /** Of the item, in the item's currency: less than it is open for a partial payment. */
  settles: amount(),
});
export type Part = z.output<typeof Part>;

const base = {
  /** Chance that this is the right one among all that were weighed, in percent, 0 to 99. */
  score: z.number().int(),
  reasons: z.array(Reason),
};

/** What an entry may be, with its reasons. */
export const Suggestion = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('settle'),
    clientId: z.string(),
    parts: z.array(Part),
    /** Of the entry, what no part takes: it stays with the client, unallocated. */
    rest: amount(),
    /** What is written off of the last part so that it closes, in the item's currency, and why. */
    writeOff: z.object({ amount: amount(), why: z.enum(WRITE_OFF_REASONS) }).optional(),
  }),
  z.object({ ...base, kind: z.literal('recorded'), clientId: z.string(), paymentId: z.string() }),
  z.object({ ...base, kind: z.literal('refund'), clientId: z.string(), paymentId: z.string() }),
  z.object({
    ...base,
    kind: z.literal('class'),
    class: z.enum(ENTRY_CLASSES),
    billId: z.string().optional(),
    payoutId: z.string().optional(),
  }),
]);
export type Suggestion = z.output<typeof Suggestion>;

type Unscored<S> = S extends Suggestion ? Omit<S, 'score'> : never;
/** A suggestion before it is weighed against the others. */
export type Hypothesis = Unscored<Suggestion>;
