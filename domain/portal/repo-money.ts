import { and, desc, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import { allocation } from '#db/schema/allocation.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { payment } from '#db/schema/payment.ts';
import { paymentPart } from '#db/schema/payment-part.ts';
import { receipt } from '#db/schema/receipt.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const MOST = 50;

/** Chitanțe of a client that stand, newest first. */
export const receiptsOf = (tx: Tx, clientId: Id<'client'>, id?: Id<'receipt'>) =>
  tx.db
    .select({ id: receipt.id, number: receipt.printedNumber, date: receipt.receiptDate, amount: receipt.amount })
    .from(receipt)
    .where(
      and(
        eq(receipt.clientId, clientId),
        eq(receipt.state, 'issued'),
        id === undefined ? undefined : eq(receipt.id, id),
      ),
    )
    .orderBy(desc(receipt.receiptDate), desc(receipt.id))
    .limit(MOST);

/** What a client owes by currency: open, of it overdue on a day, and what it has paid beyond. */
export async function balancesOf(tx: Tx, clientId: Id<'client'>, today: CivilDate) {
  const owed = await tx.db
    .select({
      currency: invoiceBalance.currency,
      open: sql<string>`sum(${invoiceBalance.open})`,
      overdue: sql<string>`coalesce(sum(${invoiceBalance.open}) filter (where ${invoiceBalance.dueDate} < ${today}), 0)`,
    })
    .from(invoiceBalance)
    .where(and(eq(invoiceBalance.clientId, clientId), ne(invoiceBalance.open, 0n)))
    .groupBy(invoiceBalance.currency);
  const beyond = await tx.db
    .select({ currency: payment.currency, amount: sql<string>`sum(${payment.unallocated})` })
    .from(payment)
    .where(and(eq(payment.clientId, clientId), gt(payment.unallocated, 0n)))
    .groupBy(payment.currency);
  const currencies = [...new Set([...owed, ...beyond].map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const one = owed.find((row) => row.currency === currency);
    const over = beyond.find((row) => row.currency === currency);
    return {
      currency,
      open: BigInt(one?.open ?? 0),
      overdue: BigInt(one?.overdue ?? 0),
      unallocated: BigInt(over?.amount ?? 0),
    };
  });
}

const SHOWN = ['recorded', 'succeeded', 'refunded', 'disputed'] as const;

/** The latest money of a client, in and back, as it stands now; differences that were given up are no money. */
export const paymentsOf = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select()
    .from(payment)
    .where(and(eq(payment.clientId, clientId), inArray(payment.state, [...SHOWN]), ne(payment.method, 'write_off')))
    .orderBy(desc(payment.paidDate), desc(payment.id))
    .limit(MOST);

/** One payment of a client. */
export const paymentOf = async (tx: Tx, clientId: Id<'client'>, id: Id<'payment'>) =>
  (
    await tx.db
      .select()
      .from(payment)
      .where(and(eq(payment.id, id), eq(payment.clientId, clientId)))
  )[0];

/** The invoices that a payment was begun for or stands on, by number. */
export async function numbersOf(tx: Tx, paymentId: Id<'payment'>): Promise<{ id: Id<'invoice'>; number: string }[]> {
  const begun = tx.db
    .select({ id: paymentPart.invoiceId })
    .from(paymentPart)
    .where(eq(paymentPart.paymentId, paymentId));
  const stands = tx.db.select({ id: allocation.invoiceId }).from(allocation).where(eq(allocation.paymentId, paymentId));
  const rows = await tx.db
    .select({ id: invoice.id, number: invoice.printedNumber })
    .from(invoice)
    .where(inArray(invoice.id, begun.union(stands)))
    .orderBy(invoice.id);
  return rows.flatMap(({ id, number }) => (number === null ? [] : [{ id, number }]));
}
