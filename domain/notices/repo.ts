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
