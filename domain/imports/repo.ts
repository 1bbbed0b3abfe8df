import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import { dataImport, importRow } from '#db/schema/data-import.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ImportRow = typeof dataImport.$inferSelect;
export type TableRow = typeof importRow.$inferSelect;
export type RowState = TableRow['state'];
const CHUNK = 500;

export const insertImport = async (tx: Tx, values: Omit<typeof dataImport.$inferInsert, 'id' | 'tenantId'>) =>
  written(
    await tx.db
      .insert(dataImport)
      .values({ id: newId<'dataImport'>(), ...values })
      .returning(),
  );

/** Keeps the rows of the file, as many at once as one statement carries. */
export async function insertRows(tx: Tx, dataImportId: Id<'dataImport'>, rows: readonly string[][]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK)
    await tx.db.insert(importRow).values(
      rows.slice(from, from + CHUNK).map((cells, at) => ({
        id: newId<'importRow'>(),
        dataImportId,
        number: from + at + 2, // the headings are the first line
        cells,
      })),
    );
}

export const findImport = async (tx: Tx, id: Id<'dataImport'>): Promise<ImportRow> =>
  required(await tx.db.select().from(dataImport).where(eq(dataImport.id, id)));

export const lockImport = async (tx: Tx, id: Id<'dataImport'>): Promise<ImportRow> =>
  required(await tx.db.select().from(dataImport).where(eq(dataImport.id, id)).for('update'));

export const updateImport = (tx: Tx, id: Id<'dataImport'>, values: Partial<ImportRow>) =>
  tx.db.update(dataImport).set(values).where(eq(dataImport.id, id));

const MOST_LISTED = 50;
export const listImports = (tx: Tx): Promise<ImportRow[]> =>
  tx.db.select().from(dataImport).orderBy(desc(dataImport.createdAt), desc(dataImport.id)).limit(MOST_LISTED);

/** The import that has rows to go through, the oldest. */
export const movingImport = async (tx: Tx): Promise<ImportRow | undefined> =>
  (
    await tx.db
      .select()
      .from(dataImport)
      .where(inArray(dataImport.state, ['running', 'undoing']))
      .orderBy(asc(dataImport.createdAt))
      .limit(1)
  )[0];

/** Rows of an import in the file's order, those in one state or all. */
export const rowsOf = (tx: Tx, id: Id<'dataImport'>, state?: RowState, limit = 20_001): Promise<TableRow[]> =>
  tx.db
    .select()
    .from(importRow)
    .where(and(eq(importRow.dataImportId, id), state === undefined ? undefined : eq(importRow.state, state)))
    .orderBy(asc(importRow.number))
    .limit(limit);

export const settleRow = (
  tx: Tx,
  id: Id<'importRow'>,
  values: { state: RowState; fault?: string | null; subjectId?: string | null },
) => tx.db.update(importRow).set(values).where(eq(importRow.id, id));

/** How many rows are in which state. */
export async function countRows(tx: Tx, id: Id<'dataImport'>): Promise<Record<RowState, number>> {
  const rows = await tx.db
    .select({ state: importRow.state, count: count() })
    .from(importRow)
    .where(eq(importRow.dataImportId, id))
    .groupBy(importRow.state);
  const none = { waiting: 0, created: 0, known: 0, refused: 0, removed: 0, kept: 0 };
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) };
}

/** Whether a statement fails for what still points at a row; then nothing of it happened. */
export async function isUndone(tx: Tx, work: (inner: Tx) => Promise<unknown>): Promise<boolean> {
  try {
    await tx.db.transaction((db) => work({ ...tx, db }));
    return true;
  } catch (error) {
    if (isReferenced(error)) return false;
    throw error;
  }
}

const REFERENCED = ['23503', '23001'];
const isReferenced = (error: unknown): boolean => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && REFERENCED.includes(String(cause.code));
};
