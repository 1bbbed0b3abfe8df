import { and, asc, desc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { workOrder } from '#db/schema/work-order.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** What «De facturat» shows of a service; a whole row of it is three times as much. */
const { id, clientId, dealId, name, unit, unitPrice, discount, currency, delivered, invoiced } = contractedService;
const shown = { id, clientId, dealId, name, unit, unitPrice, discount, currency, delivered, invoiced };

/** Services with more delivered than invoiced, and those named, each with its client's name. */
export const openServices = (tx: Tx, named: readonly Id<'contractedService'>[], ofClient: Id<'client'> | undefined) =>
  tx.db
    .select({ service: shown, clientName: client.name, clientKind: client.kind })
    .from(contractedService)
    .innerJoin(client, and(eq(client.tenantId, contractedService.tenantId), eq(client.id, clientId)))
    .where(
      and(
        ofClient && eq(clientId, ofClient),
        or(gt(delivered, invoiced), named.length > 0 ? anyOf(id, named) : undefined),
      ),
    )
    .orderBy(asc(id));

/**
 * When each of these services was first worked on beyond what invoices have reached, taking the oldest work first. Each is
 * read from its newest work back, which ends as soon as what is open is found.
 */
export async function firstOpenWork(
  tx: Tx,
  ids: readonly Id<'contractedService'>[],
): Promise<ReadonlyMap<Id<'contractedService'>, Date | null>> {
  const finished = tx.db
    .select({
      id: workOrder.id,
      doneAt: workOrder.doneAt,
      back: sql`sum(${workOrder.delivered}) over (order by ${workOrder.doneAt} desc, ${workOrder.id} desc rows unbounded preceding)`.as(
        'back',
      ),
    })
    .from(workOrder)
    .where(
      and(
        eq(workOrder.tenantId, contractedService.tenantId),
        eq(workOrder.contractedServiceId, id),
        inArray(workOrder.state, ['done', 'confirmed']),
      ),
    )
    .as('finished');
  const first = tx.db
    .select({ doneAt: finished.doneAt })
    .from(finished)
    .where(sql`${finished.back} >= ${delivered} - ${invoiced}`)
    .orderBy(desc(finished.doneAt), desc(finished.id))
    .limit(1)
    .as('first');
  const rows = await tx.db
    .select({ id, doneAt: first.doneAt })
    .from(contractedService)
    .innerJoinLateral(first, sql`true`)
    .where(anyOf(id, ids));
  return new Map(rows.map((row) => [row.id, row.doneAt]));
}
