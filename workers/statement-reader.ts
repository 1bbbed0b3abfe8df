import { candidateHeadings } from '#documents/bank/csv/find-table.ts';
import type { TableMapping } from '#documents/bank/csv/mapping.ts';
import { type Opened, openStatement, slicesOf, textOf } from '#documents/bank/read-statement.ts';
import type { StatementHead } from '#documents/bank/schema.ts';
import { UnreadableStatement } from '#documents/bank/unreadable.ts';
import { type StagedRow, stagedRows } from '#domain/banking/model/statements/staged-rows.ts';

/** Entries are handed on so many at a time; no more of a file is held. */
export const BATCH = 2_000;

/** What a reader hands on, in the order of the file. */
export interface Sink {
  /** Entries of the statement with this place in the file, from 1; `read` counts those of the file so far. */
  entries(statement: number, rows: readonly StagedRow[], read: number): Promise<unknown>;
  head(statement: number, head: StatementHead): Promise<unknown>;
}

type MappingOf = (headings: string[]) => Promise<TableMapping | undefined>;

/** Opens a file; a table that no program knows is read as the company has said before. @throws UnreadableStatement */
export async function openWith(bytes: Uint8Array, given: TableMapping | undefined, known: MappingOf): Promise<Opened> {
  const slices = () => slicesOf(bytes);
  const opened = openStatement(slices, given);
  if (given || opened.format !== 'csv') return opened;
  const mapping = await known(candidateHeadings(() => textOf(slices, opened.encoding)));
  return mapping ? openStatement(slices, mapping) : opened;
}

/** Reads a file to its end, one batch of entries after another. @throws UnreadableStatement, and whatever the sink throws */
export async function readInto({ format, pieces }: Opened, sink: Sink): Promise<void> {
  const staged = stagedRows(format);
  let statement = 1;
  let read = 0;
  let batch: StagedRow[] = [];
  const flush = async () => {
    if (batch.length > 0) await sink.entries(statement, batch, read);
    batch = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'entry') {
      read += 1;
      batch.push(...staged.rows(piece.entry, piece.of));
      if (batch.length >= BATCH) await flush();
    } else {
      await flush();
      await sink.head(statement, piece.head);
      statement += 1;
      staged.startStatement();
    }
  }
}

/** Whether a file that came by itself is a statement: its first entry, or its head where there is none, can be read. */
export async function readsAsStatement(bytes: Uint8Array, known: MappingOf): Promise<boolean> {
  try {
    for (const _ of (await openWith(bytes, undefined, known)).pieces) return true;
    return false;
  } catch (error) {
    if (error instanceof UnreadableStatement) return false;
    throw error;
  }
}
