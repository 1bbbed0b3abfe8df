import { and, desc, eq, gt, gte, inArray, lt, lte, ne, notInArray, or, sql, type SQL } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { invoice } from '#db/schema/invoice.ts';
import { submission } from '#db/schema/submission.ts';
import type { SubmissionState } from '#domain/efactura/model/submission.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { PaidState } from './model/paid-state.ts';

export interface InvoiceFilter {
  kinds?: readonly ('invoice' | 'proforma' | 'advance' | 'final' | 'storno')[] | undefined;
  states?: readonly ('draft' | 'issued' | 'annulled' | 'reversed')[] | undefined;
  paid?: PaidState | undefined;
  submissions?: readonly SubmissionState[] | undefined;
  clientId?: Id<'client'> | undefined;
  from?: CivilDate | undefined;
  to?: CivilDate | undefined;
  ids?: readonly string[] | undefined;
}

const ofClient = and(eq(client.tenantId, invoice.tenantId), eq(client.id, invoice.clientId));
export const ofBalance = and(eq(invoiceBalance.tenantId, invoice.tenantId), eq(invoiceBalance.id, invoice.id));
export const ofSubmission = and(eq(submission.tenantId, invoice.tenantId), eq(submission.invoiceId, invoice.id));
/** Drafts have no date yet: they stand on the day on which they were begun. */
const day = sql<CivilDate>`coalesce(${invoice.issueDate}, (${invoice.createdAt} at time zone 'Europe/Bucharest')::date)::text`;

function paidIs(paid: PaidState, today: CivilDate): SQL | undefined {
  const { open, payable, dueDate } = invoiceBalance;
  const isOverdue = lt(dueDate, today);
  const isNotOverdue = or(sql`${dueDate} is null`, gte(dueDate, today));
  switch (paid) {
    case 'paid':
      return eq(open, 0n);
    case 'overdue':
      return and(gt(open, 0n), isOverdue);
    case 'unpaid':
      return and(ne(open, 0n), eq(open, payable), isNotOverdue);
    case 'partly':
      return and(ne(open, 0n), ne(open, payable), isNotOverdue);
  }
}

export const matching = (tx: Tx, { kinds, states, paid, submissions, clientId, from, to, ids }: InvoiceFilter) =>
  and(
    kinds && inArray(invoice.kind, [...kinds]),
    states ? inArray(invoice.state, [...states]) : notInArray(invoice.state, ['draft']),
    paid && paidIs(paid, civilDateOf(tx.asOf)),
    submissions && inArray(submission.state, [...submissions]),
    clientId && eq(invoice.clientId, clientId),
    from && gte(invoice.issueDate, from),
    to && lte(invoice.issueDate, to),
    ids && (ids.length === 0 ? sql`false` : inArray(invoice.id, ids.map(asInvoiceId))),
  );

/** Guaranteed by the index of search terms: subjects of kind invoice are ids of invoices. */
const asInvoiceId = (id: string) => id as Id<'invoice'>;

/** Invoices of a filter, the latest day first, one more than a page holds. */
export const listPage = (tx: Tx, filter: InvoiceFilter, after: { sort: string; id: string } | undefined) => {
  const { id, kind, state, printedNumber, clientId, issueDate, dueDate, currency, payable } = invoice;
  const sort = filter.states?.includes('draft') ? sql`${day}::date` : sql`${invoice.issueDate}`; // in the order of its index
  return tx.db
    .select({
      invoice: { id, kind, state, printedNumber, clientId, issueDate, dueDate, currency, payable },
      day,
      clientName: client.name,
      open: invoiceBalance.open,
      submission: { state: submission.state, deadlineDate: submission.deadlineDate },
    })
    .from(invoice)
    .innerJoin(client, ofClient)
    .leftJoin(invoiceBalance, ofBalance)
    .leftJoin(submission, ofSubmission)
    .where(and(matching(tx, filter), after && sql`(${sort}, ${invoice.id}) < (${after.sort}::date, ${after.id}::uuid)`))
    .orderBy(desc(sort), desc(invoice.id))
    .limit(PAGE_SIZE + 1);
};
