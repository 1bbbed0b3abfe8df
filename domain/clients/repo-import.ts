import { and, eq, ne, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { deal } from '#db/schema/deal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export async function cuisInUse(tx: Tx, cuis: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.db
    .select({ cui: client.cui })
    .from(client)
    .where(and(sql`${client.cui} = any(${sql.param(`{${cuis.join(',')}}`)}::text[])`, ne(client.state, 'merged')));
  return new Set(rows.flatMap(({ cui }) => cui ?? []));
}

/** Only while nobody has changed the client. */
export async function deleteUnchanged(tx: Tx, id: Id<'client'>): Promise<void> {
  await tx.db.delete(deal).where(eq(deal.clientId, id));
  await tx.db.delete(client).where(and(eq(client.id, id), eq(client.version, 1)));
}
