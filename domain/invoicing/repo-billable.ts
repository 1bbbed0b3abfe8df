import { and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { workOrder } from '#db/schema/work-order.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Services with more delivered than invoiced, and those named, each with its client's name. */
export const openServices = (tx: Tx, named: readonly Id<'contractedService'>[], clientId: Id<'client'> | undefined) =>
  tx.db
    .select({ service: contractedService, clientName: client.name, clientKind: client.kind })
    .from(contractedService)
    .innerJoin(client, and(eq(client.tenantId, contractedService.tenantId), eq(client.id, contractedService.clientId)))
    .where(
      and(
        clientId && eq(contractedService.clientId, clientId),
        or(
          gt(contractedService.delivered, contractedService.invoiced),
          named.length > 0 ? anyOf(contractedService.id, named) : undefined,
        ),
      ),
    )
    .orderBy(asc(contractedService.id));

/** When each of these services was first worked on beyond what invoices have reached, taking the oldest work first. */
export async function firstOpenWork(
  tx: Tx,
  ids: readonly Id<'contractedService'>[],
): Promise<ReadonlyMap<Id<'contractedService'>, Date | null>> {
  const { tenantId, contractedServiceId, delivered, doneAt, id, state } = workOrder;
  const finished = tx.db
    .select({
      tenantId,
      contractedServiceId,
      doneAt,
      reached: sql`sum(${delivered}) over (partition by ${contractedServiceId} order by ${doneAt}, ${id})`.as(
        'reached',
      ),
    })
    .from(workOrder)
    .where(and(anyOf(contractedServiceId, ids), inArray(state, ['done', 'confirmed'])))
    .as('finished');
  const rows = await tx.db
    .selectDistinctOn([finished.contractedServiceId], { id: finished.contractedServiceId, doneAt: finished.doneAt })
    .from(finished)
    .innerJoin(
      contractedService,
      and(eq(contractedService.tenantId, finished.tenantId), eq(contractedService.id, finished.contractedServiceId)),
    )
    .where(sql`${finished.reached} > ${contractedService.invoiced}`)
    .orderBy(finished.contractedServiceId, asc(finished.reached));
  return new Map(rows.map((row) => [row.id, row.doneAt]));
}
