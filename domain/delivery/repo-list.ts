import { and, asc, eq, gt, gte, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { type PgColumn, unionAll } from 'drizzle-orm/pg-core';
import { client } from '#db/schema/client.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { site } from '#db/schema/site.ts';
import { workOrder } from '#db/schema/work-order.ts';
import { addDays, type CivilDate, civilDate, endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { WorkState } from './model/work-state.ts';

export interface WorkFilter {
  from?: CivilDate | undefined;
  to?: CivilDate | undefined;
  states?: readonly WorkState[] | undefined;
  assigneeId?: PersonId | undefined;
  /** Of these people only. */
  among?: readonly PersonId[] | undefined;
  assignee?: 'nobody' | undefined;
  clientId?: Id<'client'> | undefined;
  dealId?: Id<'deal'> | undefined;
}

const matching = ({ from, to, states, assigneeId, among, assignee, clientId, dealId }: WorkFilter): SQL | undefined =>
  and(
    from && gte(workOrder.plannedDate, from),
    to && lte(workOrder.plannedDate, to),
    states && inArray(workOrder.state, [...states]),
    assigneeId && eq(workOrder.assigneeId, assigneeId),
    among && inArray(workOrder.assigneeId, [...among]),
    assignee && isNull(workOrder.assigneeId),
    clientId && eq(workOrder.clientId, clientId),
    dealId && eq(workOrder.dealId, dealId),
  );

const rows = (tx: Tx) =>
  tx.db
    .select({
      work: workOrder,
      clientName: client.name,
      service: contractedService.name,
      unit: contractedService.unit,
      site,
    })
    .from(workOrder)
    .innerJoin(client, and(eq(client.tenantId, workOrder.tenantId), eq(client.id, workOrder.clientId)))
    .innerJoin(
      contractedService,
      and(eq(contractedService.tenantId, workOrder.tenantId), eq(contractedService.id, workOrder.contractedServiceId)),
    )
    .leftJoin(site, and(eq(site.tenantId, workOrder.tenantId), eq(site.id, workOrder.siteId)));
export type JoinedWork = Awaited<ReturnType<typeof listPage>>[number];

/** One page in the order of the schedule, `size` rows at most. */
export const listPage = (tx: Tx, filter: WorkFilter, after: { sort: string; id: string } | undefined, size: number) =>
  rows(tx)
    .where(and(matching(filter), after && beyond(after)))
    .orderBy(asc(workOrder.plannedDate), asc(workOrder.id))
    .limit(size);

const beyond = ({ sort, id }: { sort: string; id: string }) => {
  const day = civilDate(sort);
  return or(gt(workOrder.plannedDate, day), and(eq(workOrder.plannedDate, day), sql`${workOrder.id} > ${id}::uuid`));
};

export const countByState = (tx: Tx, filter: WorkFilter) =>
  tx.db
    .select({ state: workOrder.state, count: sql<number>`count(*)::int` })
    .from(workOrder)
    .where(matching(filter))
    .groupBy(workOrder.state);

/** The first rows of each day and person of a period, by hour: what a calendar has room for. */
export const firstOfCells = (tx: Tx, filter: WorkFilter, most: number) => {
  const { id, plannedDate, plannedTime, assigneeId } = workOrder;
  const placed = tx.db
    .select({
      id,
      place:
        sql<number>`row_number() over (partition by ${plannedDate}, ${assigneeId} order by ${plannedTime}, ${id})`.as(
          'place',
        ),
    })
    .from(workOrder)
    .where(matching(filter))
    .as('placed');
  const first = tx.db.select({ id: placed.id }).from(placed).where(lte(placed.place, most));
  return rows(tx).where(inArray(id, first)).orderBy(asc(plannedDate), asc(plannedTime), asc(id));
};

/** How many there are of each day and person, and how many of them are not done. */
export const countCells = (tx: Tx, filter: WorkFilter) =>
  tx.db
    .select({
      day: workOrder.plannedDate,
      assigneeId: workOrder.assigneeId,
      count: sql<number>`count(*)::int`,
      open: sql<number>`count(*) filter (where ${workOrder.state} in ('planned', 'started', 'blocked'))::int`,
    })
    .from(workOrder)
    .where(matching(filter))
    .groupBy(workOrder.plannedDate, workOrder.assigneeId);

export const showRow = async (tx: Tx, id: Id<'workOrder'>): Promise<JoinedWork> =>
  required(await rows(tx).where(eq(workOrder.id, id)));

const MOST_OF_A_DAY = 100;

/** The open work of a person or team up to a day, late ones first, and what was finished on that day; each half by its own index. */
export const ofDay = (tx: Tx, people: readonly PersonId[], day: CivilDate): Promise<JoinedWork[]> => {
  const mine = (condition: SQL | undefined) =>
    tx.db
      .select({ id: workOrder.id })
      .from(workOrder)
      .where(and(inArray(workOrder.assigneeId, [...people]), condition));
  const open = mine(and(lte(workOrder.plannedDate, day), inArray(workOrder.state, ['planned', 'started', 'blocked'])));
  const finished = mine(and(gte(workOrder.doneAt, startOfDay(day)), inArray(workOrder.state, ['done', 'confirmed'])));
  return rows(tx)
    .where(inArray(workOrder.id, unionAll(open, finished)))
    .orderBy(asc(workOrder.plannedDate), asc(workOrder.plannedTime), asc(workOrder.id))
    .limit(MOST_OF_A_DAY);
};

/** So long after its day work is still looked for on the board of the day on which it was done. */
const DAYS_LATE = 30;
const MOST_OF_BOARD = 2_000;

/** What is planned for a day, and what was begun or finished on it though it was due before, by hour. */
export const onDay = (tx: Tx, day: CivilDate, among: readonly PersonId[] | undefined): Promise<JoinedWork[]> => {
  const within = (at: PgColumn) => and(gte(at, startOfDay(day)), lt(at, endOfDay(day)));
  return rows(tx)
    .where(
      and(
        matching({ from: addDays(day, -DAYS_LATE), to: day, among }),
        or(eq(workOrder.plannedDate, day), within(workOrder.startedAt), within(workOrder.doneAt)),
      ),
    )
    .orderBy(asc(workOrder.plannedTime), asc(workOrder.id))
    .limit(MOST_OF_BOARD);
};

/** The next planned day of a person or team after today. */
export const nextPlanned = async (tx: Tx, people: readonly PersonId[], after: CivilDate): Promise<CivilDate | null> =>
  (
    await tx.db
      .select({ day: workOrder.plannedDate })
      .from(workOrder)
      .where(
        and(
          inArray(workOrder.assigneeId, [...people]),
          gt(workOrder.plannedDate, after),
          inArray(workOrder.state, ['planned', 'started']),
        ),
      )
      .orderBy(asc(workOrder.plannedDate))
      .limit(1)
  )[0]?.day ?? null;
