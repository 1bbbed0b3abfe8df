import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { Fault } from './model/statements/import.ts';
import * as imports from './repo-import.ts';

/** The file cannot be read: nothing of it is kept. A table that nobody knows waits for a person to say what its columns are. */
export const refuseFile = defineVerb({
  name: 'banking.refuseFile',
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
  input: z.object({ importId: id<'bankImport'>(), fault: Fault }),
  output: z.object({}),
  async run(tx, _actor, { importId, fault }) {
    const { state } = await imports.lockImport(tx, importId);
    if (state !== 'reading') return {};
    await imports.clearRead(tx, importId);
    const next = fault['reason'] === 'unknownTable' ? ('mapping' as const) : ('refused' as const);
    await imports.changeImport(tx, importId, { state: next, fault, read: 0 });
    tx.emit({ type: 'StatementRead', subject: importId });
    return {};
  },
});
