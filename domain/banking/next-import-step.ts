import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as imports from './repo-import.ts';

/** Whether a file waits to be read, or a statement in the books for the company's rule. Everything between is a person's click. */
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
  output: z.discriminatedUnion('do', [
    z.object({ do: z.literal('read') }),
    z.object({ do: z.literal('post'), statementId: id<'bankStatement'>() }),
    z.object({ do: z.literal('rest') }),
  ]),
  async run(tx, _actor, { importId }) {
    const { state } = await imports.findImport(tx, importId);
    if (state === 'reading') return { do: 'read' as const };
    const waiting = state === 'imported' ? await imports.firstUnruled(tx, importId) : undefined;
    return waiting === undefined ? { do: 'rest' as const } : { do: 'post' as const, statementId: waiting };
  },
});
