import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as imports from './repo-import.ts';

/** Lets a file go that is being read or waits: nothing of it was in the books, and nothing is left. @throws Conflict `banking.errors.notOpen` */
export const cancelImport = defineVerb({
  name: 'banking.cancelImport',
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
  api: { method: 'POST', path: '/statement-imports/{importId}/cancellation', summary: 'Cancel an import' },
  input: z.object({ importId: id<'bankImport'>() }),
  output: z.object({ importId: id<'bankImport'>() }),
  async run(tx, _actor, { importId }) {
    const { state, endedAt } = await imports.lockImport(tx, importId);
    if (state === 'refused' && endedAt === null) {
      await imports.changeImport(tx, importId, { endedAt: tx.asOf }); // seen: it leaves the list
      return { importId };
    }
    if (state !== 'reading' && state !== 'mapping' && state !== 'waiting') throw new Conflict('banking.errors.notOpen');
    await imports.clearRead(tx, importId);
    await imports.changeImport(tx, importId, { state: 'cancelled', endedAt: tx.asOf });
    tx.emit({ type: 'StatementCancelled', subject: importId });
    return { importId };
  },
});
