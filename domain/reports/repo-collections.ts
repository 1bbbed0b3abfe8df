import { and, asc, between, eq, inArray, ne, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { paymentDay } from '#db/schema/payment-day.ts';
import { payment } from '#db/schema/payment.ts';
import { receipt } from '#db/schema/receipt.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Filter } from './model/filter.ts';

const ARRIVED = ['recorded', 'reversed', 'succeeded', 'refunded', 'disputed'] as const;

/** Money of a period in the order of its days, one more than is shown; what was written off is none. */
export const collectedPage = (
  tx: Tx,
  { from, to, currency }: Filter,
  after: { sort: string; id: string } | undefined,
  size: number,
) =>
  tx.db
    .select({
      id: payment.id,
      day: payment.paidDate,
      client: client.name,
      method: payment.method,
      state: payment.state,
      document: sql<
        string | null
      >`coalesce(${receipt.printedNumber}, ${payment.orderNumber}, ${payment.fiscalReceipt}, ${payment.reference})`,
      amount: payment.amount,
      unallocated: payment.unallocated,
    })
    .from(payment)
    .innerJoin(client, and(eq(client.tenantId, payment.tenantId), eq(client.id, payment.clientId)))
    .leftJoin(receipt, and(eq(receipt.tenantId, payment.tenantId), eq(receipt.paymentId, payment.id)))
    .where(
      and(
        between(payment.paidDate, from, to),
        eq(payment.currency, currency),
        inArray(payment.state, [...ARRIVED]),
        ne(payment.method, 'write_off'),
        after && sql`(${payment.paidDate}, ${payment.id}) > (${after.sort}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(payment.paidDate), asc(payment.id))
    .limit(size + 1);

/** What stands of it by day, from the sums by day. */
export const collectedByDay = (tx: Tx, { from, to, currency }: Filter) =>
  tx.db
    .select({
      day: paymentDay.day,
      amount: sql`sum(${paymentDay.amount})`.mapWith(BigInt),
      unallocated: sql`sum(${paymentDay.unallocated})`.mapWith(BigInt),
    })
    .from(paymentDay)
    .where(
      and(between(paymentDay.day, from, to), eq(paymentDay.currency, currency), ne(paymentDay.method, 'write_off')),
    )
    .groupBy(paymentDay.day);
