import { z } from 'zod';
import { SUBMISSION_STATES } from '#domain/efactura/model/submission.ts';
import { amount, civilDate, id, instant } from '#domain/kernel/schemas.ts';
import { ChainLink } from '#domain/pipeline/model/chain.ts';
import { InvoiceFinding } from './finding.ts';
import { Invoice, INVOICE_KINDS, INVOICE_STATES, InvoiceLine } from './invoice.ts';
import { PAID_STATES } from './paid-state.ts';
import { VAT_CATEGORIES } from './totals.ts';

const Attempt = z.object({
  id: id<'attempt'>(),
  state: z.string(),
  startedAt: instant(),
  endedAt: instant().nullable(),
  uploadIndex: z.string().nullable(),
  answerText: z.string().nullable(),
});

/** Where the invoice stands at ANAF, with every try and what was answered. */
const SubmissionShown = z.object({
  id: id<'submission'>(),
  state: z.enum(SUBMISSION_STATES),
  exclusion: z.string().nullable(),
  deadlineDate: civilDate(),
  /** Working days; negative once the term is over. */
  daysLeft: z.number().int(),
  releaseAt: instant().nullable(),
  nextCheckAt: instant().nullable(),
  uploadIndex: z.string().nullable(),
  acceptedAt: instant().nullable(),
  settledAt: instant().nullable(),
  answerText: z.string().nullable(),
  /** The sealed answer of ANAF, as a stored file. */
  archiveFileId: id<'file'>().nullable(),
  attempts: z.array(Attempt),
  /** ANAF's refusal in plain words, where our rules know it. */
  explained: z.array(InvoiceFinding),
});

const Settled = z.object({
  id: id<'allocation'>(),
  paymentId: id<'payment'>().nullable(),
  method: z.string().nullable(),
  amount: amount(),
  date: civilDate(),
  receiptId: id<'receipt'>().nullable(),
  receiptNumber: z.string().nullable(),
  /** The storno or original that it was set off against. */
  againstInvoiceId: id<'invoice'>().nullable(),
});

const RelatedInvoice = z.object({ id: id<'invoice'>(), number: z.string(), payable: amount() });

/** Everything that the page of one invoice shows. */
export const InvoicePage = z.object({
  invoice: Invoice,
  client: z.object({ name: z.string(), kind: z.enum(['company', 'institution', 'person', 'foreign']) }),
  /** Where it would be sent. */
  recipient: z.string().nullable(),
  lines: z.array(InvoiceLine.extend({ reversible: z.string() })),
  vat: z.array(z.object({ category: z.enum(VAT_CATEGORIES), rate: z.number().int(), base: amount(), tax: amount() })),
  balance: z
    .object({
      open: amount(),
      /** What of `open` the client keeps as a guarantee today, and until when. */
      kept: amount(),
      keptUntil: civilDate().nullable(),
      dueDate: civilDate().nullable(),
      paid: z.enum(PAID_STATES),
    })
    .nullable(),
  submission: SubmissionShown.nullable(),
  deliveries: z.array(
    z.object({
      template: z.string(),
      recipient: z.string(),
      state: z.string(),
      createdAt: instant(),
      sentAt: instant().nullable(),
      failure: z.string().nullable(),
    }),
  ),
  settled: z.array(Settled),
  reverses: RelatedInvoice.nullable(),
  reversals: z.array(RelatedInvoice),
  /** The advance invoices that it deducts, with how much of each before VAT. */
  deducts: z.array(z.object({ id: id<'invoice'>(), number: z.string(), net: amount() })),
  /** Of a proforma: the advance invoices and the invoice that were made of it, drafts without number. */
  made: z.array(RelatedInvoice.extend({ kind: z.enum(INVOICE_KINDS), state: z.enum(INVOICE_STATES) })),
  /** Of a proforma: what is not collected yet. */
  uncollected: amount(),
  chain: z.array(ChainLink),
  gate: z.enum(['required', 'optional', 'none']),
  findings: z.array(InvoiceFinding),
  /** Why a draft cannot be put together yet: the code of an error. */
  fault: z.string().nullable(),
  /** Whether the page may offer: annulling, correcting, reversing. */
  canAnnul: z.boolean(),
  linkId: id<'link'>().nullable(),
});
export type InvoicePage = z.output<typeof InvoicePage>;
