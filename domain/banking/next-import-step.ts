import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as imports from './repo-import.ts';

/** Whether a file waits to be read. Everything after that is a person's click. */
export const nextImportStep = defineQuery({
  name: 'banking.nextImportStep',
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
  input: z.object({ importId: id<'bankImport'>() }),
  output: z.object({ do: z.enum(['read', 'rest']) }),
  async run(tx, _actor, { importId }) {
    const { state } = await imports.findImport(tx, importId);
    return { do: state === 'reading' ? ('read' as const) : ('rest' as const) };
  },
});
