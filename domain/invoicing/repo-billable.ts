import { and, asc, eq, gt, inArray, or } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { workOrder } from '#db/schema/work-order.ts';
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
          named.length > 0 ? inArray(contractedService.id, [...named]) : undefined,
        ),
      ),
    )
    .orderBy(asc(contractedService.id));

/** What was finished of these services, oldest first. */
export const finishedWork = (tx: Tx, ids: readonly Id<'contractedService'>[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.db
        .select({
          contractedServiceId: workOrder.contractedServiceId,
          delivered: workOrder.delivered,
          doneAt: workOrder.doneAt,
        })
        .from(workOrder)
        .where(and(inArray(workOrder.contractedServiceId, [...ids]), inArray(workOrder.state, ['done', 'confirmed'])))
        .orderBy(asc(workOrder.doneAt), asc(workOrder.id));
