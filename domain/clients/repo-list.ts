import { and, asc, eq, gt, ne, or, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

interface Filter {
  state: 'potential' | 'active' | 'archived';
  kind: 'company' | 'institution' | 'person' | 'foreign' | undefined;
  after: { sort: string; id: string } | undefined;
  limit: number;
  asOf: Date;
}

/** Clients by name with their active services and money that is open in lei. */
export async function listClients(tx: Tx, { state, kind, after, limit, asOf }: Filter) {
  const position =
    after && or(gt(client.name, after.sort), and(eq(client.name, after.sort), sql`${client.id} > ${after.id}::uuid`));
  const today = civilDateOf(asOf);
  return tx.db
    .select({
      id: client.id,
      name: client.name,
      kind: client.kind,
      state: client.state,
      cui: client.cui,
      responsibleId: client.responsibleId,
      services: sql<number>`(select count(*)::int from ${contractedService} s where s.tenant_id = ${client.tenantId} and s.client_id = ${client.id} and s.state = 'active')`,
      open: sql<string>`(select coalesce(sum(b.open), 0) from ${invoiceBalance} b where b.tenant_id = ${client.tenantId} and b.client_id = ${client.id} and b.open <> 0 and b.currency = 'RON')`.mapWith(
        BigInt,
      ),
      overdue:
        sql<string>`(select coalesce(sum(b.open), 0) from ${invoiceBalance} b where b.tenant_id = ${client.tenantId} and b.client_id = ${client.id} and b.open > 0 and b.currency = 'RON' and b.due_date < ${today})`.mapWith(
          BigInt,
        ),
    })
    .from(client)
    .where(and(eq(client.state, state), kind === undefined ? undefined : eq(client.kind, kind), position))
    .orderBy(asc(client.name), asc(client.id))
    .limit(limit);
}

/** What is open and overdue of one client, a row a currency. */
export const openOf = (tx: Tx, clientId: Id<'client'>, asOf: Date) =>
  tx.db
    .select({
      currency: invoiceBalance.currency,
      open: sql<string>`coalesce(sum(${invoiceBalance.open}), 0)`.mapWith(BigInt),
      overdue:
        sql<string>`coalesce(sum(${invoiceBalance.open}) filter (where ${invoiceBalance.open} > 0 and ${invoiceBalance.dueDate} < ${civilDateOf(asOf)}), 0)`.mapWith(
          BigInt,
        ),
    })
    .from(invoiceBalance)
    .where(and(eq(invoiceBalance.clientId, clientId), ne(invoiceBalance.open, 0n)))
    .groupBy(invoiceBalance.currency);
