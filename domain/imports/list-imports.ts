import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { DataImport } from './model/import.ts';
import * as imports from './repo.ts';

/** Tables that were taken over, the newest first. */
export const listImports = defineQuery({
  name: 'imports.listImports',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/imports', summary: 'Tables that were taken over' },
  input: z.object({}),
  output: z.object({ imports: z.array(DataImport) }),
  run: async (tx) => ({ imports: await imports.listImports(tx) }),
});
