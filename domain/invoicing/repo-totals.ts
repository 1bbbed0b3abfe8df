import { and, gte, inArray, lte, ne, sql } from 'drizzle-orm';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { invoiceDay } from '#db/schema/invoice-day.ts';
import { invoice } from '#db/schema/invoice.ts';
import { submission } from '#db/schema/submission.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type InvoiceFilter, matching, ofBalance, ofSubmission } from './repo-list.ts';

export interface Totals {
  currency: string;
  count: number;
  payable: bigint;
  open: bigint;
}

/** Sums of the whole filter, by currency. An annulled invoice counts and comes to nothing. */
export async function totalsOf(tx: Tx, filter: InvoiceFilter): Promise<Totals[]> {
  const [all, open] = await Promise.all([
    isOfDays(filter) ? sumsOfDays(tx, filter) : sumsOfInvoices(tx, filter),
    openOf(tx, filter),
  ]);
  return all.map((row) => ({ ...row, open: open.find((one) => one.currency === row.currency)?.open ?? 0n }));
}

/** What is counted by day need not be read: everything but drafts, one client, a search, money and e-Factura. */
const isOfDays = ({ states, paid, submissions, clientId, ids }: InvoiceFilter): boolean =>
  !states?.includes('draft') && !paid && !submissions && !clientId && !ids;

const sumsOfDays = (tx: Tx, { kinds, states, from, to }: InvoiceFilter) =>
  tx.db
    .select({
      currency: invoiceDay.currency,
      count: sql`sum(${invoiceDay.count})`.mapWith(Number),
      payable: payableOf(invoiceDay),
    })
    .from(invoiceDay)
    .where(
      and(
        kinds && inArray(invoiceDay.kind, [...kinds]),
        states && inArray(invoiceDay.state, [...states]),
        from && gte(invoiceDay.day, from),
        to && lte(invoiceDay.day, to),
      ),
    )
    .groupBy(invoiceDay.currency)
    .having(sql`sum(${invoiceDay.count}) > 0`)
    .orderBy(invoiceDay.currency);

/** Reads every invoice of the filter, so what the filter does not ask is not joined. */
function sumsOfInvoices(tx: Tx, filter: InvoiceFilter) {
  const rows = tx.db
    .select({ currency: invoice.currency, count: sql`count(*)`.mapWith(Number), payable: payableOf(invoice) })
    .from(invoice)
    .$dynamic();
  if (filter.paid) rows.leftJoin(invoiceBalance, ofBalance);
  if (filter.submissions) rows.leftJoin(submission, ofSubmission);
  return rows.where(matching(tx, filter)).groupBy(invoice.currency).orderBy(invoice.currency);
}

/** Added up from the few balances that are open; an invoice is joined only for what the filter asks of it. */
function openOf(tx: Tx, filter: InvoiceFilter) {
  const rows = tx.db
    .select({ currency: invoiceBalance.currency, open: sql`sum(${invoiceBalance.open})`.mapWith(BigInt) })
    .from(invoiceBalance)
    .$dynamic();
  const isOfAll = isOfDays(filter) && !filter.kinds && !filter.states && !filter.from && !filter.to;
  if (!isOfAll) rows.innerJoin(invoice, ofBalance);
  if (filter.submissions) rows.leftJoin(submission, ofSubmission);
  return rows
    .where(and(isOfAll ? undefined : matching(tx, filter), ne(invoiceBalance.open, 0n)))
    .groupBy(invoiceBalance.currency);
}

const payableOf = ({
  state,
  payable,
}: Pick<typeof invoice, 'state' | 'payable'> | Pick<typeof invoiceDay, 'state' | 'payable'>) =>
  sql`coalesce(sum(case when ${state} = 'annulled' then 0 else ${payable} end), 0)`.mapWith(BigInt);
