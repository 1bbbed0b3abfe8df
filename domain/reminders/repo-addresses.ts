import { and, inArray, isNull, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contact } from '#db/schema/contact.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Of these clients those whom no e-mail reaches: neither they nor their first contact has an address. */
export async function clientsWithoutAddress(
  tx: Tx,
  clientIds: readonly Id<'client'>[],
): Promise<ReadonlySet<Id<'client'>>> {
  if (clientIds.length === 0) return new Set();
  const rows = await tx.db
    .select({ id: client.id })
    .from(client)
    .where(
      and(
        inArray(client.id, [...clientIds]),
        isNull(client.email),
        sql`not exists (select 1 from (select c.email from ${contact} c where c.tenant_id = ${client.tenantId}
          and c.client_id = ${client.id} order by c.position limit 1) f where f.email is not null)`,
      ),
    );
  return new Set(rows.map(({ id }) => id));
}
