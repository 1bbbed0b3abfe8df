import { and, count, eq, gt, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceMessage } from '#db/schema/invoice-message.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { payment } from '#db/schema/payment.ts';
import { submission } from '#db/schema/submission.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const MOST = 100;
const lei = (what: unknown) => sql`coalesce(${what}, 0)`.mapWith(BigInt);

/** Invoices whose way to SPV waits for somebody: refused, of unknown outcome, given up, or never released. */
export const waitingSubmissions = (tx: Tx) =>
  tx.db
    .select({
      id: invoice.id,
      number: invoice.printedNumber,
      clientId: client.id,
      clientName: client.name,
      responsibleId: client.responsibleId,
      deputyId: client.deputyId,
      state: submission.state,
      date: submission.deadlineDate,
    })
    .from(submission)
    .innerJoin(invoice, and(eq(invoice.tenantId, submission.tenantId), eq(invoice.id, submission.invoiceId)))
    .innerJoin(client, and(eq(client.tenantId, invoice.tenantId), eq(client.id, invoice.clientId)))
    .where(
      or(
        inArray(submission.state, ['rejected', 'uncertain', 'unsent']),
        and(eq(submission.state, 'waiting'), isNull(submission.releaseAt)),
      ),
    )
    .orderBy(submission.deadlineDate)
    .limit(MOST);

/** Invoices past their due day with something open. */
/** What buyers wrote through SPV about invoices of ours and nobody has settled. */
export const openBuyerMessages = (tx: Tx) =>
  tx.db
    .select({
      id: invoice.id,
      number: invoice.printedNumber,
      clientId: client.id,
      clientName: client.name,
      responsibleId: client.responsibleId,
      deputyId: client.deputyId,
      at: invoiceMessage.listedAt,
    })
    .from(invoiceMessage)
    .innerJoin(invoice, and(eq(invoice.tenantId, invoiceMessage.tenantId), eq(invoice.id, invoiceMessage.invoiceId)))
    .innerJoin(client, and(eq(client.tenantId, invoice.tenantId), eq(client.id, invoice.clientId)))
    .where(isNull(invoiceMessage.settledAt))
    .orderBy(invoiceMessage.listedAt)
    .limit(MOST);

export const overdueInvoices = (tx: Tx, today: CivilDate) =>
  tx.db
    .select({
      id: invoice.id,
      number: invoice.printedNumber,
      clientId: client.id,
      clientName: client.name,
      responsibleId: client.responsibleId,
      deputyId: client.deputyId,
      open: invoiceBalance.open,
      currency: invoiceBalance.currency,
      date: invoiceBalance.dueDate,
    })
    .from(invoiceBalance)
    .innerJoin(invoice, and(eq(invoice.tenantId, invoiceBalance.tenantId), eq(invoice.id, invoiceBalance.id)))
    .innerJoin(client, and(eq(client.tenantId, invoice.tenantId), eq(client.id, invoice.clientId)))
    .where(and(gt(invoiceBalance.open, 0n), lt(invoiceBalance.dueDate, today)))
    .orderBy(invoiceBalance.dueDate)
    .limit(MOST);

/** Whose clients they are. */
export async function ownersOf(tx: Tx, ids: readonly Id<'client'>[]) {
  const { id, responsibleId, deputyId } = client;
  const rows =
    ids.length === 0 ? [] : await tx.db.select({ id, responsibleId, deputyId }).from(client).where(anyOf(id, ids));
  return new Map<string, (typeof rows)[number]>(rows.map((row) => [row.id, row]));
}

/** What is to be collected in lei, and of it what is overdue. */
export async function receivable(tx: Tx, today: CivilDate): Promise<{ open: bigint; overdue: bigint }> {
  const { open, dueDate, currency } = invoiceBalance;
  const [row] = await tx.db
    .select({
      open: lei(sql`sum(${open})`),
      overdue: lei(sql`sum(${open}) filter (where ${dueDate} < ${today})`),
    })
    .from(invoiceBalance)
    .where(and(gt(open, 0n), eq(currency, 'RON')));
  return row ?? { open: 0n, overdue: 0n };
}

/** Invoices on their way to SPV by state, with those past their last legal day. */
export async function spvCounts(tx: Tx, today: CivilDate) {
  const { state, deadlineDate } = submission;
  const countOf = (condition: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const [row] = await tx.db
    .select({
      late: countOf(sql`${state} in ('waiting', 'unsent', 'rejected', 'uncertain') and ${deadlineDate} < ${today}`),
      rejected: countOf(sql`${state} = 'rejected'`),
      waiting: countOf(sql`${state} <> 'rejected'`),
    })
    .from(submission)
    .where(inArray(state, ['waiting', 'unsent', 'rejected', 'uncertain', 'sending', 'accepted', 'processing']));
  return row ?? { late: 0, rejected: 0, waiting: 0 };
}

/** Invoices that somebody began and nobody issued. */
export async function draftInvoices(tx: Tx): Promise<number> {
  const [row] = await tx.db.select({ count: count() }).from(invoice).where(eq(invoice.state, 'draft'));
  return row?.count ?? 0;
}

/** Money that came in since a day, in lei, by day. */
export const receivedByDay = (tx: Tx, from: CivilDate) =>
  tx.db
    .select({ date: payment.paidDate, amount: lei(sql`sum(${payment.amount})`) })
    .from(payment)
    .where(
      and(
        inArray(payment.state, ['recorded', 'succeeded']),
        inArray(payment.method, ['bank', 'cash', 'card']),
        eq(payment.currency, 'RON'),
        gte(payment.paidDate, from),
      ),
    )
    .groupBy(payment.paidDate);
