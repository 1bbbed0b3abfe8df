import { eq, sql } from 'drizzle-orm';
import { file } from '#db/schema/file.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type FileRow = typeof file.$inferSelect;
export type NewFile = Pick<FileRow, 'sha256' | 'name' | 'contentType' | 'size'>;

export const insertFile = async (tx: Tx, values: NewFile): Promise<FileRow> =>
  written(
    await tx.db
      .insert(file)
      .values({ id: newId<'file'>(), ...values })
      .returning(),
  );

/** How much the company keeps, in bytes. */
export const storedBytes = async (tx: Tx): Promise<number> => {
  const [row] = await tx.db.select({ sum: sql<string>`coalesce(sum(${file.size}), 0)` }).from(file);
  return Number(row?.sum ?? 0);
};

export const findFile = async (tx: Tx, id: Id<'file'>): Promise<FileRow> =>
  required(await tx.db.select().from(file).where(eq(file.id, id)));
