import { and, asc, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import { link } from '#db/schema/link.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type Link = typeof link.$inferSelect;
export type NewLink = Pick<
  typeof link.$inferInsert,
  'clientId' | 'purpose' | 'subjectId' | 'subjectVersion' | 'recipient' | 'expiresAt'
>;

export const insertLink = async (tx: Tx, values: NewLink): Promise<Link> =>
  written(
    await tx.db
      .insert(link)
      .values({ id: newId<'link'>(), ...values })
      .returning(),
  );

export const findLink = async (tx: Tx, id: Id<'link'>): Promise<Link | undefined> =>
  (await tx.db.select().from(link).where(eq(link.id, id)))[0];

export const markOpened = (tx: Tx, id: Id<'link'>) =>
  tx.db
    .update(link)
    .set({ firstOpenedAt: sql`coalesce(${link.firstOpenedAt}, app.as_of())` })
    .where(eq(link.id, id));

export const revokeOf = (tx: Tx, subjectId: string) =>
  tx.db
    .update(link)
    .set({ revokedAt: tx.asOf })
    .where(and(eq(link.subjectId, subjectId), isNull(link.revokedAt)));

/** The newest link to one version of a document that still opens. */
export const latestOpen = async (tx: Tx, subjectId: string, subjectVersion: number): Promise<Link | undefined> =>
  (
    await tx.db
      .select()
      .from(link)
      .where(
        and(
          eq(link.subjectId, subjectId),
          eq(link.subjectVersion, subjectVersion),
          isNull(link.revokedAt),
          gt(link.expiresAt, tx.asOf),
        ),
      )
      .orderBy(desc(link.id))
      .limit(1)
  )[0];

/** The newest link of a purpose to a subject, whether or not it still opens. */
export const newestOf = async (tx: Tx, subjectId: string, purpose: Link['purpose']): Promise<Link | undefined> =>
  (
    await tx.db
      .select()
      .from(link)
      .where(and(eq(link.subjectId, subjectId), eq(link.purpose, purpose)))
      .orderBy(desc(link.id))
      .limit(1)
  )[0];

/** When one version of a document was first opened, by whatever link. */
export const firstOpening = async (tx: Tx, subjectId: string, subjectVersion: number): Promise<Date | null> =>
  (
    await tx.db
      .select({ at: link.firstOpenedAt })
      .from(link)
      .where(and(eq(link.subjectId, subjectId), eq(link.subjectVersion, subjectVersion), isNotNull(link.firstOpenedAt)))
      .orderBy(asc(link.firstOpenedAt))
      .limit(1)
  )[0]?.at ?? null;

/** The newest link to a document, whatever became of it. */
export const anyOf = async (tx: Tx, subjectId: string): Promise<Link | undefined> =>
  (await tx.db.select().from(link).where(eq(link.subjectId, subjectId)).orderBy(desc(link.id)).limit(1))[0];

export const wasOpened = async (tx: Tx, subjectId: string): Promise<boolean> =>
  (
    await tx.db
      .select({ id: link.id })
      .from(link)
      .where(and(eq(link.subjectId, subjectId), isNotNull(link.firstOpenedAt)))
      .limit(1)
  ).length > 0;
