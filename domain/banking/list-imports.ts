import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { BankImport } from './model/statements/import.ts';
import * as imports from './repo-import.ts';

/** Files of which nothing is decided yet: being read, without known columns, waiting for a click, refused and not yet put aside. */
export const listImports = defineQuery({
  name: 'banking.listImports',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/statement-imports', summary: 'Statement files that wait' },
  input: z.object({}),
  output: z.object({ rows: z.array(BankImport) }),
  async run(tx) {
    return { rows: await imports.listOpen(tx) };
  },
});
