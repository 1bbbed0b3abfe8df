import { and, eq, ne, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
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
