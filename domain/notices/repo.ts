import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { noticeMark } from '#db/schema/notice-mark.ts';
import { timelineEntry } from '#db/schema/timeline-entry.ts';
import { type Id, newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Newest first: entries of these types, with whose client it is; after an entry when one is given. */
export const entriesOf = (tx: Tx, types: readonly string[], after: Id<'timelineEntry'> | undefined, limit: number) =>
  tx.db
    .select({
      entry: timelineEntry,
      clientName: client.name,
      responsibleId: client.responsibleId,
      deputyId: client.deputyId,
    })
    .from(timelineEntry)
    .innerJoin(client, and(eq(client.tenantId, timelineEntry.tenantId), eq(client.id, timelineEntry.clientId)))
    .where(and(inArray(timelineEntry.type, [...types]), after && gt(timelineEntry.id, after)))
    .orderBy(desc(timelineEntry.id))
    .limit(limit);

/** As many of them, without what the person did, counted by type and by whose client it is. */
export function countEntries(
  tx: Tx,
  types: readonly string[],
  after: Id<'timelineEntry'> | undefined,
  limit: number,
  personId: PersonId,
) {
  const { tenantId, id, type, clientId, actorId } = timelineEntry;
  const latest = tx.db
    .select({ tenantId, type, clientId, actorId })
    .from(timelineEntry)
    .where(and(inArray(type, [...types]), after && gt(id, after)))
    .orderBy(desc(id))
    .limit(limit)
    .as('latest');
  const { responsibleId, deputyId } = client;
  return tx.db
    .select({ type: latest.type, responsibleId, deputyId, count: sql<number>`count(*)::int` })
    .from(latest)
    .innerJoin(client, and(eq(client.tenantId, latest.tenantId), eq(client.id, latest.clientId)))
    .where(sql`${latest.actorId} is distinct from ${personId}`)
    .groupBy(latest.type, responsibleId, deputyId);
}

/** How far a person has read; undefined for somebody who never did. */
export async function markOf(tx: Tx, personId: PersonId): Promise<Id<'timelineEntry'> | undefined> {
  const [row] = await tx.db
    .select({ entryId: noticeMark.entryId })
    .from(noticeMark)
    .where(eq(noticeMark.personId, personId));
  return row?.entryId;
}

/** @throws NotFound */
export const requireEntry = async (tx: Tx, entryId: Id<'timelineEntry'>) =>
  required(await tx.db.select({ id: timelineEntry.id }).from(timelineEntry).where(eq(timelineEntry.id, entryId)));

/** Moves the mark forward, never back. */
export const moveMark = (tx: Tx, personId: PersonId, entryId: Id<'timelineEntry'>) =>
  tx.db
    .insert(noticeMark)
    .values({ id: newId<'noticeMark'>(), personId, entryId })
    .onConflictDoUpdate({
      target: [noticeMark.tenantId, noticeMark.personId],
      set: { entryId: sql`greatest(${noticeMark.entryId}, excluded.entry_id)` },
    });
