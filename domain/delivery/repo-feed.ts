import { and, desc, eq, isNull } from 'drizzle-orm';
import { calendarFeed } from '#db/schema/calendar-feed.ts';
import { type Id, newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export const openFeedOf = async (tx: Tx, personId: PersonId) =>
  (
    await tx.db
      .select()
      .from(calendarFeed)
      .where(and(eq(calendarFeed.personId, personId), isNull(calendarFeed.revokedAt)))
      .orderBy(desc(calendarFeed.id))
      .limit(1)
  )[0];

export const insertFeed = async (tx: Tx, personId: PersonId) =>
  written(await tx.db.insert(calendarFeed).values({ id: newId<'calendarFeed'>(), personId }).returning());

export const revokeFeeds = (tx: Tx, personId: PersonId) =>
  tx.db
    .update(calendarFeed)
    .set({ revokedAt: tx.asOf })
    .where(and(eq(calendarFeed.personId, personId), isNull(calendarFeed.revokedAt)));

/** A feed that still opens. @throws NotFound */
export const findOpenFeed = async (tx: Tx, id: Id<'calendarFeed'>) =>
  required(
    await tx.db
      .select()
      .from(calendarFeed)
      .where(and(eq(calendarFeed.id, id), isNull(calendarFeed.revokedAt))),
  );
