import { and, asc, desc, eq, gt, gte, inArray, lte, sql } from 'drizzle-orm';
import { allocation } from '#db/schema/allocation.ts';
import { client } from '#db/schema/client.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { invoice } from '#db/schema/invoice.ts';
import { payment } from '#db/schema/payment.ts';
import { receipt } from '#db/schema/receipt.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { PaymentMethod } from './model/payment.ts';

export interface PaymentFilter {
  clientId?: Id<'client'> | undefined;
  method?: PaymentMethod | undefined;
  from?: CivilDate | undefined;
  to?: CivilDate | undefined;
}

/** Money that came: what was only begun or failed is not among it. */
const ARRIVED = ['recorded', 'reversed', 'succeeded', 'refunded', 'disputed'] as const;
export const STANDS = ['recorded', 'succeeded'] as const;

const ofClient = and(eq(client.tenantId, payment.tenantId), eq(client.id, payment.clientId));
const ofReceipt = and(eq(receipt.tenantId, payment.tenantId), eq(receipt.paymentId, payment.id));

export const matching = ({ clientId, method, from, to }: PaymentFilter) =>
  and(
    inArray(payment.state, [...ARRIVED]),
    clientId && eq(payment.clientId, clientId),
    method && eq(payment.method, method),
    from && gte(payment.paidDate, from),
    to && lte(payment.paidDate, to),
  );

/** Payments of a filter, the latest day first, one more than a page holds. */
export const listPage = (tx: Tx, filter: PaymentFilter, after: { sort: string; id: string } | undefined) =>
  tx.db
    .select({ payment, clientName: client.name, receiptId: receipt.id, receiptNumber: receipt.printedNumber })
    .from(payment)
    .innerJoin(client, ofClient)
    .leftJoin(receipt, ofReceipt)
    .where(
      and(
        matching(filter),
        after && sql`(${payment.paidDate}, ${payment.id}) < (${after.sort}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(payment.paidDate), desc(payment.id))
    .limit(PAGE_SIZE + 1);

/** What waits for a draft advance invoice is decided: it is on «De facturat». */
const isUndecided = sql`not exists (select 1 from ${invoice} d where d.tenant_id = ${payment.tenantId}
  and d.id = ${payment.invoiceId} and d.kind = 'advance' and d.state = 'draft')`;

/** As a condition without a parameter: the index of what is left holds just these. */
const isLeft = and(sql`${payment.unallocated} > 0`, inArray(payment.state, [...STANDS]), isUndecided);

/** How many amounts nobody has decided about. */
export const countUnallocated = (tx: Tx): Promise<number> => tx.db.$count(payment, isLeft);

/** Money that nobody has decided about, oldest first. */
export const unallocated = (tx: Tx, clientId: Id<'client'> | undefined) =>
  tx.db
    .select({ payment, clientName: client.name })
    .from(payment)
    .innerJoin(client, ofClient)
    .where(and(isLeft, clientId && eq(payment.clientId, clientId)))
    .orderBy(asc(payment.paidDate), asc(payment.id))
    .limit(500);

/** Open invoices of these clients, nearest due first. */
export const openInvoices = (tx: Tx, clientIds: readonly Id<'client'>[]) =>
  clientIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .select({
          id: invoice.id,
          clientId: invoice.clientId,
          number: invoice.printedNumber,
          currency: invoice.currency,
          dueDate: invoiceBalance.dueDate,
          open: invoiceBalance.open,
        })
        .from(invoiceBalance)
        .innerJoin(invoice, and(eq(invoice.tenantId, invoiceBalance.tenantId), eq(invoice.id, invoiceBalance.id)))
        .where(and(gt(invoiceBalance.open, 0n), inArray(invoiceBalance.clientId, [...clientIds])))
        .orderBy(asc(invoiceBalance.dueDate), asc(invoiceBalance.id))
        .limit(500);

/** Invoices of a client that count in its ledger, in the order of their days. */
export const invoicesOf = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({
      id: invoice.id,
      kind: invoice.kind,
      state: invoice.state,
      number: invoice.printedNumber,
      date: invoice.issueDate,
      dueDate: invoice.dueDate,
      currency: invoice.currency,
      payable: invoice.payable,
    })
    .from(invoice)
    .innerJoin(invoiceBalance, and(eq(invoiceBalance.tenantId, invoice.tenantId), eq(invoiceBalance.id, invoice.id)))
    .where(and(eq(invoice.clientId, clientId), inArray(invoice.state, ['issued', 'reversed'])))
    .orderBy(asc(invoice.issueDate), asc(invoice.id));

/** Payments of a client that stand, in the order of their days. */
export const paymentsOf = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({
      id: payment.id,
      method: payment.method,
      date: payment.paidDate,
      currency: payment.currency,
      amount: payment.amount,
      unallocated: payment.unallocated,
      orderNumber: payment.orderNumber,
      receiptNumber: receipt.printedNumber,
      allocated:
        sql`coalesce((select sum(a.amount) from ${allocation} a where a.tenant_id = ${payment.tenantId} and a.payment_id = ${payment.id}), 0)`.mapWith(
          BigInt,
        ),
    })
    .from(payment)
    .leftJoin(receipt, ofReceipt)
    .where(and(eq(payment.clientId, clientId), inArray(payment.state, [...STANDS])))
    .orderBy(asc(payment.paidDate), asc(payment.id));

/** What a payment settled, with the invoices' numbers. */
export const settledWith = (tx: Tx, paymentId: Id<'payment'>) =>
  tx.db
    .select({ allocation, number: invoice.printedNumber })
    .from(allocation)
    .innerJoin(invoice, and(eq(invoice.tenantId, allocation.tenantId), eq(invoice.id, allocation.invoiceId)))
    .where(eq(allocation.paymentId, paymentId))
    .orderBy(asc(allocation.id));
