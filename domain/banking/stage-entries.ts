import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as imports from './repo-import.ts';

/**
 * Puts entries that were read beside their import. `rows` is JSON of staged rows: it goes to the database as it is.
 * @throws Conflict `banking.errors.notReading` when a person has cancelled meanwhile
 */
export const stageEntries = defineVerb({
  name: 'banking.stageEntries',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({
    importId: id<'bankImport'>(),
    /** Place of the statement in the file, from 1. */
    statement: z.number().int().min(1),
    rows: z.string(),
    /** Entries of the file read so far. */
    read: z.number().int().min(0),
  }),
  output: z.object({}),
  async run(tx, _actor, { importId, statement, rows, read }) {
    const row = await imports.lockImport(tx, importId);
    if (row.state !== 'reading') throw new Conflict('banking.errors.notReading');
    const statementId = await imports.statementAt(tx, importId, statement);
    await imports.stageRows(tx, { importId, statementId, rows });
    await imports.changeImport(tx, importId, { read: Math.max(read, row.read) });
    tx.emit({ type: 'StatementRead', subject: importId });
    return {};
  },
});
