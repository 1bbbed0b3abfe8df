import { and, asc, eq, sql } from 'drizzle-orm';
import { contractedService } from '#db/schema/contracted-service.ts';
import { site } from '#db/schema/site.ts';
import { workEntry } from '#db/schema/work-entry.ts';
import { workOrder } from '#db/schema/work-order.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const ofWork = and(
  eq(contractedService.tenantId, workOrder.tenantId),
  eq(contractedService.id, workOrder.contractedServiceId),
);

/** The services of a deal with their quantities and place, in the order in which they were contracted. */
export const servicesOfDeal = (tx: Tx, dealId: Id<'deal'>) =>
  tx.db
    .select({ service: contractedService, site: site.name })
    .from(contractedService)
    .leftJoin(site, and(eq(site.tenantId, contractedService.tenantId), eq(site.id, contractedService.siteId)))
    .where(eq(contractedService.dealId, dealId))
    .orderBy(asc(contractedService.position), asc(contractedService.id));

/** How many interventions of each service of a deal lie ahead and how many are finished. */
export const visitsOfDeal = (tx: Tx, dealId: Id<'deal'>) =>
  tx.db
    .select({
      contractedServiceId: workOrder.contractedServiceId,
      ahead: sql<number>`count(*) filter (where ${workOrder.state} in ('planned', 'started', 'blocked'))::int`,
      done: sql<number>`count(*) filter (where ${workOrder.state} in ('done', 'confirmed'))::int`,
    })
    .from(workOrder)
    .where(eq(workOrder.dealId, dealId))
    .groupBy(workOrder.contractedServiceId);

/** Hours and each material that were noted on the interventions of a deal, by service; hours have no text and no unit. */
export const usedInDeal = (tx: Tx, dealId: Id<'deal'>) => {
  const material = sql<string | null>`case when ${workEntry.kind} = 'material' then lower(${workEntry.text}) end`;
  return tx.db
    .select({
      contractedServiceId: workOrder.contractedServiceId,
      kind: workEntry.kind,
      text: sql<string>`min(${workEntry.text})`,
      unit: workEntry.unit,
      quantity: sql`sum(coalesce(${workEntry.hours}, ${workEntry.quantity}))`.mapWith(BigInt),
    })
    .from(workEntry)
    .innerJoin(workOrder, and(eq(workOrder.tenantId, workEntry.tenantId), eq(workOrder.id, workEntry.workOrderId)))
    .innerJoin(contractedService, ofWork)
    .where(and(eq(workOrder.dealId, dealId), sql`${workEntry.kind} in ('hours', 'material')`))
    .groupBy(workOrder.contractedServiceId, workEntry.kind, material, workEntry.unit)
    .orderBy(asc(material));
};
