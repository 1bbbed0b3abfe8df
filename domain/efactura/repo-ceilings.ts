import { eq, isNull, and } from 'drizzle-orm';
import { ceilingNotice } from '#db/schema/ceiling-notice.ts';
import { type Id, newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { CeilingLevel } from './model/ceilings.ts';

/** What the company's people were told of: a handful of rows a year. */
export const toldCeilings = (tx: Tx) => tx.db.select().from(ceilingNotice);

/** Keeps that they were told, once for each level of each year. */
export const insertCeilingNotice = (tx: Tx, { key, year, level }: CeilingLevel) =>
  tx.db
    .insert(ceilingNotice)
    .values({ id: newId<'ceilingNotice'>(), key, year, level, toldAt: tx.asOf })
    .onConflictDoNothing();

/** @throws NotFound */
export const findCeilingNotice = async (tx: Tx, id: Id<'ceilingNotice'>) =>
  required(await tx.db.select().from(ceilingNotice).where(eq(ceilingNotice.id, id)));

/** Whoever was first to take note stays. */
export const noteCeiling = (tx: Tx, id: Id<'ceilingNotice'>, personId: PersonId | null) =>
  tx.db
    .update(ceilingNotice)
    .set({ notedAt: tx.asOf, notedById: personId })
    .where(and(eq(ceilingNotice.id, id), isNull(ceilingNotice.notedAt)));
