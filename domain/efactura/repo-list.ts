import { and, asc, eq, inArray } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { submission } from '#db/schema/submission.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const SHOWN = ['waiting', 'unsent', 'sending', 'accepted', 'processing', 'uncertain', 'rejected'] as const;
const MOST = 500;

/** Submissions that somebody or something still has to end, with their invoice and client. */
export const openWithInvoices = (tx: Tx) =>
  tx.db
    .select({
      invoiceId: submission.invoiceId,
      number: invoice.printedNumber,
      clientName: client.name,
      payable: invoice.payable,
      currency: invoice.currency,
      state: submission.state,
      deadlineDate: submission.deadlineDate,
      releaseAt: submission.releaseAt,
      nextCheckAt: submission.nextCheckAt,
      answerText: submission.answerText,
    })
    .from(submission)
    .innerJoin(invoice, and(eq(invoice.tenantId, submission.tenantId), eq(invoice.id, submission.invoiceId)))
    .innerJoin(client, and(eq(client.tenantId, submission.tenantId), eq(client.id, submission.clientId)))
    .where(inArray(submission.state, [...SHOWN]))
    .orderBy(asc(submission.deadlineDate), asc(submission.id))
    .limit(MOST);
