import { z } from 'zod';
import { amount, civilDate } from '#domain/kernel/schemas.ts';

/** What a client has of us on its portal; each but the receipt has a page of its own. */
export const PAPER_KINDS = ['offer', 'contract', 'addendum', 'acceptance', 'invoice'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** How a paper stands for the client: what waits for it, what was answered, what is owed. */
export const STANDINGS = [
  'waiting', 'at_company', 'accepted', 'objections', 'declined', 'expired', 'withdrawn', 'in_force', 'ended',
  'open', 'partly', 'overdue', 'paid', 'reversed', 'reversing',
] as const; // prettier-ignore
export type Standing = (typeof STANDINGS)[number];

/** What the client can do with a paper now. */
export const ACTS = ['answer', 'sign', 'confirm', 'pay'] as const;
export type PaperAct = (typeof ACTS)[number];

export const Paper = z.object({
  kind: z.enum(PAPER_KINDS),
  /** Among invoices: a proforma is paid, but is none. */
  isProforma: z.boolean(),
  id: z.uuid(),
  number: z.string(),
  date: civilDate().nullable(),
  amount: amount().nullable(),
  currency: z.string(),
  standing: z.enum(STANDINGS),
  act: z.enum(ACTS).nullable(),
  /** Until when the act is possible, or the money due. */
  until: civilDate().nullable(),
  /** To be paid now; nothing of what is not paid. */
  open: amount(),
  /** Whether it may be paid by card, if the company takes cards now. */
  offersCard: z.boolean(),
});
export type Paper = z.output<typeof Paper>;
