import { and, count, eq, gte, inArray, lte, ne, sql } from 'drizzle-orm';
import { paymentDay } from '#db/schema/payment-day.ts';
import { payment } from '#db/schema/payment.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { matching, type PaymentFilter, STANDS } from './repo-list.ts';

/** What stands of the whole filter (what was written off is no money, unless it is asked for), by currency: of one client added up payment by payment, else from the sums by day. */
export const totalsOf = (tx: Tx, filter: PaymentFilter) =>
  filter.clientId === undefined ? sumsOfDays(tx, filter) : sumsOfPayments(tx, filter);

const sumsOfDays = (tx: Tx, { method, from, to }: PaymentFilter) =>
  tx.db
    .select({
      currency: paymentDay.currency,
      count: sql`sum(${paymentDay.count})`.mapWith(Number),
      amount: sql`sum(${paymentDay.amount})`.mapWith(BigInt),
      unallocated: sql`sum(${paymentDay.unallocated})`.mapWith(BigInt),
    })
    .from(paymentDay)
    .where(
      and(
        method ? eq(paymentDay.method, method) : ne(paymentDay.method, 'write_off'),
        from && gte(paymentDay.day, from),
        to && lte(paymentDay.day, to),
      ),
    )
    .groupBy(paymentDay.currency)
    .having(sql`sum(${paymentDay.count}) > 0`)
    .orderBy(paymentDay.currency);

const sumsOfPayments = (tx: Tx, filter: PaymentFilter) =>
  tx.db
    .select({
      currency: payment.currency,
      count: count(),
      amount: sql`coalesce(sum(${payment.amount}), 0)`.mapWith(BigInt),
      unallocated: sql`coalesce(sum(${payment.unallocated}), 0)`.mapWith(BigInt),
    })
    .from(payment)
    .where(
      and(
        matching(filter),
        filter.method ? undefined : ne(payment.method, 'write_off'),
        inArray(payment.state, [...STANDS]),
      ),
    )
    .groupBy(payment.currency)
    .orderBy(payment.currency);
