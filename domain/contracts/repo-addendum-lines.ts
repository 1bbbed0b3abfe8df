import { asc, eq } from 'drizzle-orm';
import { addendumLine } from '#db/schema/addendum-line.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type AddendumLineRow = typeof addendumLine.$inferSelect;
export type NewAddendumLine = Omit<typeof addendumLine.$inferInsert, 'id' | 'tenantId' | 'addendumId' | 'position'>;

/** Replaces what an addendum does to services, in order. */
export async function replaceLines(
  tx: Tx,
  addendumId: Id<'addendum'>,
  lines: readonly NewAddendumLine[],
): Promise<void> {
  await tx.db.delete(addendumLine).where(eq(addendumLine.addendumId, addendumId));
  if (lines.length === 0) return;
  await tx.db
    .insert(addendumLine)
    .values(lines.map((line, index) => ({ id: newId<'addendumLine'>(), addendumId, position: index + 1, ...line })));
}

export const linesOf = (tx: Tx, addendumId: Id<'addendum'>): Promise<AddendumLineRow[]> =>
  tx.db.select().from(addendumLine).where(eq(addendumLine.addendumId, addendumId)).orderBy(asc(addendumLine.position));
