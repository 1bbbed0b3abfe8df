import { asc, eq, sql } from 'drizzle-orm';
import { addendum } from '#db/schema/addendum.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type AddendumRow = typeof addendum.$inferSelect;
type NewAddendum = Omit<typeof addendum.$inferInsert, 'id' | 'tenantId' | 'version'>;

export const insertAddendum = async (tx: Tx, values: NewAddendum): Promise<AddendumRow> =>
  written(
    await tx.db
      .insert(addendum)
      .values({ id: newId<'addendum'>(), ...values })
      .returning(),
  );

export const findAddendum = async (tx: Tx, id: Id<'addendum'>): Promise<AddendumRow> =>
  required(await tx.db.select().from(addendum).where(eq(addendum.id, id)));

export const lockAddendum = async (tx: Tx, id: Id<'addendum'>): Promise<AddendumRow> =>
  required(await tx.db.select().from(addendum).where(eq(addendum.id, id)).for('update'));

export const updateAddendum = async (tx: Tx, id: Id<'addendum'>, values: Partial<NewAddendum>): Promise<AddendumRow> =>
  written(
    await tx.db
      .update(addendum)
      .set({ ...values, version: sql`${addendum.version} + 1` })
      .where(eq(addendum.id, id))
      .returning(),
  );

/** The addenda of a contract in their order. */
export const addendaOf = (tx: Tx, contractId: Id<'contract'>): Promise<AddendumRow[]> =>
  tx.db.select().from(addendum).where(eq(addendum.contractId, contractId)).orderBy(asc(addendum.number));
