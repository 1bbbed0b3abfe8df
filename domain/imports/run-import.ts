import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as imports from './repo.ts';

/** Enters the table, row by row, by itself; what cannot be entered is kept with its reason. @throws NotFound · Conflict · Invalid */
export const runImport = defineVerb({
  name: 'imports.runImport',
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
  api: { method: 'POST', path: '/imports/{dataImportId}/run', summary: 'Enter the rows of a table' },
  input: z.object({ dataImportId: id<'dataImport'>() }),
  output: z.object({}),
  async run(tx, _actor, { dataImportId }) {
    const { state, mapping } = await imports.lockImport(tx, dataImportId);
    if (state !== 'mapping') throw new Conflict('imports.errors.begun');
    if (mapping['name'] === undefined) throw new Invalid('imports.errors.noName', { fields: ['mapping.name'] });
    await imports.updateImport(tx, dataImportId, { state: 'running' });
    tx.emit({ type: 'DataImportMoved', subject: dataImportId, wakes: 'account' });
    return {};
  },
});
