import { and, asc, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { site } from '#db/schema/site.ts';
import { workEntry } from '#db/schema/work-entry.ts';
import { workOrder } from '#db/schema/work-order.ts';
import { anyOf } from '#domain/kernel/any-of.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type WorkOrderRow = typeof workOrder.$inferSelect;
export type WorkEntryRow = typeof workEntry.$inferSelect;
export type NewWorkOrder = Omit<typeof workOrder.$inferInsert, 'id' | 'tenantId' | 'version'>;
export type NewWorkEntry = Omit<typeof workEntry.$inferInsert, 'id' | 'tenantId'>;

export const insertWork = async (tx: Tx, values: NewWorkOrder): Promise<WorkOrderRow> =>
  written(
    await tx.db
      .insert(workOrder)
      .values({ id: newId<'workOrder'>(), ...values })
      .returning(),
  );

export const findWork = async (tx: Tx, id: Id<'workOrder'>): Promise<WorkOrderRow> =>
  required(await tx.db.select().from(workOrder).where(eq(workOrder.id, id)));

export const lockWork = async (tx: Tx, id: Id<'workOrder'>): Promise<WorkOrderRow> =>
  required(await tx.db.select().from(workOrder).where(eq(workOrder.id, id)).for('update'));

export const updateWork = async (tx: Tx, id: Id<'workOrder'>, values: Partial<NewWorkOrder>): Promise<WorkOrderRow> =>
  written(
    await tx.db
      .update(workOrder)
      .set({ ...values, version: sql`${workOrder.version} + 1` })
      .where(eq(workOrder.id, id))
      .returning(),
  );

export const insertEntries = (tx: Tx, rows: readonly NewWorkEntry[]): Promise<WorkEntryRow[]> =>
  rows.length === 0
    ? Promise.resolve([])
    : tx.db
        .insert(workEntry)
        .values(rows.map((one) => ({ id: newId<'workEntry'>(), ...one })))
        .returning();

export const entriesOf = (tx: Tx, workOrderId: Id<'workOrder'>): Promise<WorkEntryRow[]> =>
  tx.db
    .select()
    .from(workEntry)
    .where(eq(workEntry.workOrderId, workOrderId))
    .orderBy(asc(workEntry.at), asc(workEntry.id));

export const lockEntry = async (tx: Tx, id: Id<'workEntry'>): Promise<WorkEntryRow> =>
  required(await tx.db.select().from(workEntry).where(eq(workEntry.id, id)).for('update'));

export const updateEntry = async (
  tx: Tx,
  id: Id<'workEntry'>,
  values: Pick<WorkEntryRow, 'doneAt'>,
): Promise<WorkEntryRow> => written(await tx.db.update(workEntry).set(values).where(eq(workEntry.id, id)).returning());

/** A place of work that belongs to the client. @throws NotFound */
export const findSite = async (tx: Tx, id: Id<'site'>, clientId: Id<'client'>) =>
  required(
    await tx.db
      .select()
      .from(site)
      .where(and(eq(site.id, id), eq(site.clientId, clientId))),
  );

/** Finished and on no report yet, of these services, done before a moment; locked in the order of their ids. */
export const lockUnreported = (
  tx: Tx,
  serviceIds: readonly Id<'contractedService'>[],
  before: Date,
): Promise<WorkOrderRow[]> =>
  serviceIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .select()
        .from(workOrder)
        .where(
          and(
            anyOf(workOrder.contractedServiceId, serviceIds),
            inArray(workOrder.state, ['done', 'confirmed']),
            isNull(workOrder.reportId),
            lt(workOrder.doneAt, before),
          ),
        )
        .orderBy(asc(workOrder.id))
        .for('update');

export const putOnReport = (tx: Tx, ids: readonly Id<'workOrder'>[], reportId: Id<'acceptanceReport'>) =>
  ids.length === 0
    ? Promise.resolve()
    : tx.db
        .update(workOrder)
        .set({ reportId })
        .where(inArray(workOrder.id, [...ids]));

export const lockOfReport = (tx: Tx, reportId: Id<'acceptanceReport'>): Promise<WorkOrderRow[]> =>
  tx.db.select().from(workOrder).where(eq(workOrder.reportId, reportId)).orderBy(asc(workOrder.id)).for('update');

/** What was finished of these services and is on no report yet, latest first. */
export const unreported = (tx: Tx, serviceIds: readonly Id<'contractedService'>[]) =>
  serviceIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .select({
          contractedServiceId: workOrder.contractedServiceId,
          delivered: workOrder.delivered,
          doneAt: workOrder.doneAt,
        })
        .from(workOrder)
        .where(
          and(
            anyOf(workOrder.contractedServiceId, serviceIds),
            inArray(workOrder.state, ['done', 'confirmed']),
            isNull(workOrder.reportId),
          ),
        )
        .orderBy(desc(workOrder.doneAt))
        .limit(MOST_UNREPORTED);

const MOST_UNREPORTED = 2_000;

/** How much of each service is planned and not done yet, in thousandths. */
export async function plannedAheadOf(
  tx: Tx,
  ids: readonly Id<'contractedService'>[],
): Promise<ReadonlyMap<Id<'contractedService'>, bigint>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: workOrder.contractedServiceId, quantity: sql`sum(${workOrder.planned})`.mapWith(BigInt) })
    .from(workOrder)
    .where(and(anyOf(workOrder.contractedServiceId, ids), inArray(workOrder.state, ['planned', 'started', 'blocked'])))
    .groupBy(workOrder.contractedServiceId);
  return new Map(rows.map((row) => [row.id, row.quantity]));
}

/** A client's places of work, by name. */
export const sitesOf = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({ id: site.id, name: site.name })
    .from(site)
    .where(and(eq(site.clientId, clientId), isNull(site.closedAt)))
    .orderBy(asc(site.name), asc(site.id));
