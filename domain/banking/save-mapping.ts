import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { BankName, Headings, TableColumns } from './model/statements/mapping.ts';
import * as imports from './repo-import.ts';
import * as mappings from './repo-mapping.ts';

/** Keeps what a person says of a table's columns, for this file and every later one with the same headings; the file is read anew. @throws Conflict */
export const saveMapping = defineVerb({
  name: 'banking.saveMapping',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  feature: 'statement_import',
  api: {
    method: 'PUT',
    path: '/statement-imports/{importId}/mapping',
    summary: 'Say what the columns of a bank table are',
  },
  input: z.object({ importId: id<'bankImport'>(), bank: BankName, headings: Headings, table: TableColumns }),
  output: z.object({ importId: id<'bankImport'>() }),
  async run(tx, _actor, { importId, bank, headings, table }) {
    const { state, format } = await imports.lockImport(tx, importId);
    if (state !== 'mapping' && !(state === 'waiting' && format === 'csv'))
      throw new Conflict('banking.errors.notMapping');
    const mapping = await mappings.putMapping(tx, { bank, headings, columns: table });
    await imports.clearRead(tx, importId);
    await imports.changeImport(tx, importId, { state: 'reading', mappingId: mapping.id, fault: null, read: 0 });
    tx.emit({ type: 'StatementMapped', subject: importId, importId });
    return { importId };
  },
});
