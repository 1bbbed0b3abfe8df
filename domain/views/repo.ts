import { and, asc, eq, sql } from 'drizzle-orm';
import { savedView } from '#db/schema/saved-view.ts';
import { type Id, newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

type NewView = Pick<typeof savedView.$inferInsert, 'personId' | 'list' | 'name' | 'filters'>;

export const viewsOf = (tx: Tx, personId: PersonId, list: string) =>
  tx.db
    .select()
    .from(savedView)
    .where(and(eq(savedView.personId, personId), eq(savedView.list, list)))
    .orderBy(asc(savedView.createdAt), asc(savedView.id));

/** Keeps a view; the same name of the same list is written over. */
export const putView = async (tx: Tx, values: NewView) =>
  written(
    await tx.db
      .insert(savedView)
      .values({ id: newId<'savedView'>(), ...values })
      .onConflictDoUpdate({
        target: [savedView.tenantId, savedView.personId, savedView.list, savedView.name],
        set: { filters: sql`excluded.filters` },
      })
      .returning(),
  );

/** @throws NotFound for another person's view too */
export const deleteView = async (tx: Tx, id: Id<'savedView'>, personId: PersonId) =>
  required(
    await tx.db
      .delete(savedView)
      .where(and(eq(savedView.id, id), eq(savedView.personId, personId)))
      .returning(),
  );
