import { and, eq, gt, gte, isNotNull, ne, sql } from 'drizzle-orm';
import { allocation } from '#db/schema/allocation.ts';
import { client } from '#db/schema/client.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** What is open per client and due day: read from the few balances that are not nothing. */
export const openByClient = (tx: Tx, currency: string) =>
  tx.db
    .select({
      clientId: invoiceBalance.clientId,
      clientName: client.name,
      dueDate: invoiceBalance.dueDate,
      open: sql`sum(${invoiceBalance.open})`.mapWith(BigInt),
    })
    .from(invoiceBalance)
    .innerJoin(client, and(eq(client.tenantId, invoiceBalance.tenantId), eq(client.id, invoiceBalance.clientId)))
    .where(and(ne(invoiceBalance.open, 0n), eq(invoiceBalance.currency, currency)))
    .groupBy(invoiceBalance.clientId, client.name, invoiceBalance.dueDate);

/** What is open by due day. */
export const openByDay = (tx: Tx, currency: string) =>
  tx.db
    .select({ day: invoiceBalance.dueDate, open: sql`sum(${invoiceBalance.open})`.mapWith(BigInt) })
    .from(invoiceBalance)
    .where(and(ne(invoiceBalance.open, 0n), eq(invoiceBalance.currency, currency)))
    .groupBy(invoiceBalance.dueDate);

/** By how many days clients paid after (or before, below zero) the due day since a day, on average of what they paid; 0 without a payment. */
export const usualDelay = async (tx: Tx, since: CivilDate): Promise<number> => {
  const [row] = await tx.db
    .select({ days: sql<number>`coalesce(round(avg(${allocation.date} - ${invoiceBalance.dueDate})), 0)::int` })
    .from(allocation)
    .innerJoin(
      invoiceBalance,
      and(eq(invoiceBalance.tenantId, allocation.tenantId), eq(invoiceBalance.id, allocation.invoiceId)),
    )
    .where(and(gte(allocation.date, since), isNotNull(allocation.paymentId), gt(allocation.amount, 0n)));
  return row?.days ?? 0;
};
