import { moveQuantities } from '#domain/clients/steps.ts';
import { type CivilDate, civilDateOf, earliest, endOfDay, latest } from '#domain/kernel/pure/civil-date.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { latestCovering } from './model/covering.ts';
import * as work from './repo.ts';
import { workFacts } from './work-facts.ts';

/** Undoes a finished intervention: its quantity leaves the service's delivered one and the work is begun again. The row is locked. */
export async function takeBack(tx: Tx, row: work.WorkOrderRow): Promise<work.WorkOrderRow> {
  await moveQuantities(tx, row.contractedServiceId, { delivered: -row.delivered });
  return work.updateWork(tx, row.id, {
    state: 'started',
    delivered: 0n,
    doneAt: null,
    doneById: null,
    reportId: null,
  });
}

type Quantities = ReadonlyMap<Id<'contractedService'>, bigint>;

/** Locks and puts on a report the latest finished work, until the end of a day, that makes up its quantities. */
export async function putWorkOnReport(
  tx: Tx,
  reportId: Id<'acceptanceReport'>,
  quantities: Quantities,
  until: CivilDate,
): Promise<void> {
  const rows = latestCovering(await work.lockUnreported(tx, [...quantities.keys()], endOfDay(until)), quantities);
  await work.putOnReport(
    tx,
    rows.map((row) => row.id),
    reportId,
  );
}

/** Locks the work that a report put to the client, before the services that it moved. */
export const lockWorkOfReport = (tx: Tx, reportId: Id<'acceptanceReport'>) => work.lockOfReport(tx, reportId);

/**
 * A refused report: its work begins again, with the client's reason noted on each. Quantities that came from no work order
 * are the caller's. @returns how much went back, by service, in thousandths
 */
export async function returnWork(
  tx: Tx,
  rows: readonly work.WorkOrderRow[],
  reason: string,
): Promise<ReadonlyMap<Id<'contractedService'>, bigint>> {
  const returned = new Map<Id<'contractedService'>, bigint>();
  for (const row of rows) {
    const again = await takeBack(tx, row);
    await work.insertEntries(tx, [{ workOrderId: row.id, kind: 'note', text: reason, at: tx.asOf }]);
    tx.emit({ type: 'WorkStarted', ...workFacts(again) });
    returned.set(row.contractedServiceId, (returned.get(row.contractedServiceId) ?? 0n) + row.delivered);
  }
  return returned;
}

/** Plans the mending of what a client objected to, with the term as its day. */
export async function planRemedy(
  tx: Tx,
  remedy: {
    clientId: Id<'client'>;
    dealId: Id<'deal'>;
    contractedServiceId: Id<'contractedService'>;
    siteId: Id<'site'> | null;
    objectionId: Id<'objection'>;
    assigneeId: PersonId | null;
    title: string;
    instructions: string;
    date: CivilDate;
    planned: bigint;
  },
): Promise<Id<'workOrder'>> {
  const { date, ...values } = remedy;
  const row = await work.insertWork(tx, { ...values, plannedDate: date });
  tx.emit({ type: 'WorkPlanned', ...workFacts(row) });
  return row.id;
}

/** The days on which the waiting quantities of these services were delivered, by service; absent without work orders. */
export async function deliveryDays(
  tx: Tx,
  quantities: Quantities,
): Promise<ReadonlyMap<Id<'contractedService'>, { first: CivilDate; last: CivilDate }>> {
  const days = new Map<Id<'contractedService'>, { first: CivilDate; last: CivilDate }>();
  for (const { contractedServiceId, doneAt } of latestCovering(
    await work.unreported(tx, [...quantities.keys()]),
    quantities,
  )) {
    if (!doneAt) continue;
    const day = civilDateOf(doneAt);
    const { first, last } = days.get(contractedServiceId) ?? { first: day, last: day };
    days.set(contractedServiceId, { first: earliest(first, day), last: latest(last, day) });
  }
  return days;
}
