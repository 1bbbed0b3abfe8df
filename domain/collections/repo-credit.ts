import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { invoice } from '#db/schema/invoice.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { payment } from '#db/schema/payment.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { PaymentRow } from './repo.ts';
import { STANDS } from './repo-list.ts';

/** Money that nobody decided about; what waits for a draft advance is decided. */
const isCredit = (clientId: Id<'client'>, currency: string) =>
  and(
    eq(payment.clientId, clientId),
    eq(payment.currency, currency),
    gt(payment.unallocated, 0n),
    inArray(payment.state, [...STANDS]),
    sql`not exists (select 1 from ${invoice} d where d.tenant_id = ${payment.tenantId} and d.id = ${payment.invoiceId}
      and d.kind = 'advance' and d.state = 'draft')`,
  );

/** A client's unallocated money in a currency, locked, oldest first. */
export const lockCredit = (tx: Tx, clientId: Id<'client'>, currency: string): Promise<PaymentRow[]> =>
  tx.db
    .select()
    .from(payment)
    .where(isCredit(clientId, currency))
    .orderBy(asc(payment.paidDate), asc(payment.id))
    .for('update');

/** How much that is, in minor units. */
export const creditOf = async (tx: Tx, clientId: Id<'client'>, currency: string): Promise<bigint> => {
  const [row] = await tx.db
    .select({ amount: sql`coalesce(sum(${payment.unallocated}), 0)`.mapWith(BigInt) })
    .from(payment)
    .where(isCredit(clientId, currency));
  return row?.amount ?? 0n;
};

/** Guarantees that clients still keep, the first to be released first. */
export const guarantees = (tx: Tx) =>
  tx.db
    .select({
      invoiceId: invoice.id,
      number: invoice.printedNumber,
      clientId: client.id,
      clientName: client.name,
      currency: invoiceBalance.currency,
      open: invoiceBalance.open,
      retained: invoiceBalance.retained,
      retainedUntil: invoiceBalance.retainedUntil,
    })
    .from(invoiceBalance)
    .innerJoin(invoice, and(eq(invoice.tenantId, invoiceBalance.tenantId), eq(invoice.id, invoiceBalance.id)))
    .innerJoin(client, and(eq(client.tenantId, invoiceBalance.tenantId), eq(client.id, invoiceBalance.clientId)))
    .where(and(gt(invoiceBalance.retained, 0n), gt(invoiceBalance.open, 0n)))
    .orderBy(asc(invoiceBalance.retainedUntil), asc(invoiceBalance.id))
    .limit(1_000);
