import { and, asc, between, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { site } from '#db/schema/site.ts';
import { workEntry } from '#db/schema/work-entry.ts';
import { workOrder } from '#db/schema/work-order.ts';
import { type CivilDate, endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Filter } from './model/filter.ts';

/** What a row is of: a place, whoever goes, or a client; its id as text, nothing for what has none. */
const keyOf = (by: string, performer: SQL): SQL<string | null> => {
  if (by === 'performer') return sql<string | null>`${performer}::text`;
  return by === 'site'
    ? sql<string | null>`${workOrder.siteId}::text`
    : sql<string | null>`${workOrder.clientId}::text`;
};

/**
 * Per row: interventions planned for a period, done, late beyond their day, remedial, and how many were begun in time: within a
 * quarter of an hour where an hour was set, else on their day.
 */
export const plannedBy = (tx: Tx, { from, to, by }: Filter, today: CivilDate) => {
  const key = keyOf(by, sql`${workOrder.assigneeId}`);
  const hour = sql`(${workOrder.plannedDate} + ${workOrder.plannedTime}::time) at time zone 'Europe/Bucharest'`;
  const inTime = sql`case when ${workOrder.plannedTime} is null
    then (${workOrder.startedAt} at time zone 'Europe/Bucharest')::date <= ${workOrder.plannedDate}
    else ${workOrder.startedAt} <= ${hour} + interval '15 minutes' end`;
  const count = (which: SQL) => sql<number>`count(*) filter (where ${which})::int`;
  return tx.db
    .select({
      key,
      planned: sql<number>`count(*)::int`,
      done: count(sql`${workOrder.state} in ('done', 'confirmed')`),
      late: count(sql`${workOrder.state} in ('planned', 'blocked') and ${workOrder.plannedDate} < ${today}`),
      remedial: count(sql`${workOrder.objectionId} is not null`),
      begun: count(sql`${workOrder.startedAt} is not null`),
      inTime: count(sql`${workOrder.startedAt} is not null and ${inTime}`),
    })
    .from(workOrder)
    .where(between(workOrder.plannedDate, from, to))
    .groupBy(key);
};

const ofOrder = and(eq(workOrder.tenantId, workEntry.tenantId), eq(workOrder.id, workEntry.workOrderId));
const noted = ({ from, to }: Filter) => and(gte(workEntry.at, startOfDay(from)), lt(workEntry.at, endOfDay(to)));

/** Per row: hours noted in a period, and visits that did not take place on their day and were moved. */
export const notedBy = (tx: Tx, filter: Filter) => {
  const key = keyOf(filter.by, sql`coalesce(${workEntry.authorId}, ${workOrder.assigneeId})`);
  return tx.db
    .select({
      key,
      hours: sql`coalesce(sum(${workEntry.hours}), 0)`.mapWith(BigInt),
      moved: sql<number>`count(*) filter (where ${workEntry.kind} = 'missed')::int`,
    })
    .from(workEntry)
    .innerJoin(workOrder, ofOrder)
    .where(and(noted(filter), sql`${workEntry.kind} in ('hours', 'missed')`))
    .groupBy(key);
};

/** The names of places, with whose they are. */
export const siteNames = (tx: Tx) =>
  tx.db
    .select({ id: site.id, name: sql<string>`${client.name} || ' · ' || ${site.name}` })
    .from(site)
    .innerJoin(client, and(eq(client.tenantId, site.tenantId), eq(client.id, site.clientId)));

export const clientNames = (tx: Tx) => tx.db.select({ id: client.id, name: client.name }).from(client);

/** The materials that were noted in a period, by name. */
export const materialsOf = (tx: Tx, filter: Filter) => {
  const name = sql<string>`min(${workEntry.text})`;
  return tx.db
    .select({
      name,
      unit: workEntry.unit,
      quantity: sql`sum(${workEntry.quantity})`.mapWith(BigInt),
      times: sql<number>`count(*)::int`,
      visits: sql<number>`count(distinct ${workEntry.workOrderId})::int`,
    })
    .from(workEntry)
    .where(and(noted(filter), eq(workEntry.kind, 'material')))
    .groupBy(sql`lower(${workEntry.text})`, workEntry.unit)
    .orderBy(asc(name));
};
