import { and, eq, gt, gte, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm';
import { workEntry } from '#db/schema/work-entry.ts';
import { workOrder } from '#db/schema/work-order.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { NewWorkOrder, WorkOrderRow } from './repo.ts';

/** So many rows stay below what one statement may carry. */
const ROWS_AT_ONCE = 1_000;

/** Makes the visits of plans' days; those whose day has its visit already are left out. */
export async function insertVisits(
  tx: Tx,
  values: readonly (NewWorkOrder & { visitDate: CivilDate })[],
): Promise<WorkOrderRow[]> {
  const made: WorkOrderRow[] = [];
  for (let from = 0; from < values.length; from += ROWS_AT_ONCE)
    made.push(
      ...(await tx.db
        .insert(workOrder)
        .values(values.slice(from, from + ROWS_AT_ONCE).map((one) => ({ id: newId<'workOrder'>(), ...one })))
        .onConflictDoNothing({ target: [workOrder.tenantId, workOrder.visitPlanId, workOrder.visitDate] })
        .returning()),
    );
  return made;
}

/** The days of a rhythm on which these services have their visit, whoever planned it. */
export const daysOfServices = (
  tx: Tx,
  serviceIds: readonly Id<'contractedService'>[],
  from: CivilDate,
  to: CivilDate,
) =>
  serviceIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .select({ contractedServiceId: workOrder.contractedServiceId, visitDate: workOrder.visitDate })
        .from(workOrder)
        .where(
          and(
            anyOf(workOrder.contractedServiceId, serviceIds),
            gte(workOrder.visitDate, from),
            lte(workOrder.visitDate, to),
          ),
        );

/** Takes away the visits of a plan after a day that nobody has touched since the plan made them. */
export const deleteUntouched = (tx: Tx, visitPlanId: Id<'visitPlan'>, after: CivilDate) =>
  deleteBlank(tx, after, and(eq(workOrder.visitPlanId, visitPlanId), eq(workOrder.version, 1)));

/** Takes away what is planned of a service after a day. @returns how many interventions went */
export const deletePlanned = (tx: Tx, contractedServiceId: Id<'contractedService'>, after: CivilDate) =>
  deleteBlank(tx, after, eq(workOrder.contractedServiceId, contractedServiceId));

/** Planned after a day, and nobody has noted anything on it or ticked a point of its list. */
async function deleteBlank(tx: Tx, after: CivilDate, which: SQL | undefined): Promise<number> {
  const rows = await tx.db
    .select({ id: workOrder.id })
    .from(workOrder)
    .where(
      and(
        which,
        eq(workOrder.state, 'planned'),
        gt(workOrder.plannedDate, after),
        sql`not exists (select 1 from ${workEntry} e where e.tenant_id = ${workOrder.tenantId}
          and e.work_order_id = ${workOrder.id} and (e.kind <> 'check' or e.done_at is not null))`,
      ),
    )
    .for('update');
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return 0;
  await tx.db.delete(workEntry).where(inArray(workEntry.workOrderId, ids));
  await tx.db.delete(workOrder).where(inArray(workOrder.id, ids));
  return ids.length;
}

/** What is planned or stands still of a service from a day on becomes another's, and of its plan when it had one. */
export const handOver = (
  tx: Tx,
  from: Id<'contractedService'>,
  to: { contractedServiceId: Id<'contractedService'>; visitPlanId: Id<'visitPlan'> | null },
  day: CivilDate,
) =>
  tx.db
    .update(workOrder)
    .set({
      contractedServiceId: to.contractedServiceId,
      visitPlanId: sql`case when ${workOrder.visitPlanId} is null then null else ${to.visitPlanId}::uuid end`,
    })
    .where(
      and(
        eq(workOrder.contractedServiceId, from),
        inArray(workOrder.state, ['planned', 'blocked']),
        gte(workOrder.plannedDate, day),
      ),
    );

/** How much of each service was finished from a moment on and is on no report, in thousandths. */
export async function deliveredSince(
  tx: Tx,
  ids: readonly Id<'contractedService'>[],
  since: Date,
): Promise<ReadonlyMap<Id<'contractedService'>, bigint>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: workOrder.contractedServiceId, quantity: sql`sum(${workOrder.delivered})`.mapWith(BigInt) })
    .from(workOrder)
    .where(
      and(
        anyOf(workOrder.contractedServiceId, ids),
        inArray(workOrder.state, ['done', 'confirmed']),
        isNull(workOrder.reportId),
        gte(workOrder.doneAt, since),
      ),
    )
    .groupBy(workOrder.contractedServiceId);
  return new Map(rows.map((row) => [row.id, row.quantity]));
}
