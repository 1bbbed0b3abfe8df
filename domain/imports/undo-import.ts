import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as imports from './repo.ts';

/** Takes away what a table brought, except what was used since. @throws NotFound · Conflict `imports.errors.notDone` */
export const undoImport = defineVerb({
  name: 'imports.undoImport',
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
  api: { method: 'POST', path: '/imports/{dataImportId}/undo', summary: 'Take away what a table brought' },
  input: z.object({ dataImportId: id<'dataImport'>() }),
  output: z.object({}),
  async run(tx, _actor, { dataImportId }) {
    const { state } = await imports.lockImport(tx, dataImportId);
    if (state !== 'done') throw new Conflict('imports.errors.notDone');
    await imports.updateImport(tx, dataImportId, { state: 'undoing', endedAt: null });
    tx.emit({ type: 'DataImportMoved', subject: dataImportId, wakes: 'account' });
    return {};
  },
});
