import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { Headings, TableColumns } from './model/statements/mapping.ts';
import * as mappings from './repo-mapping.ts';

/** What the company has said of a table whose headings are one of these. */
export const findMapping = defineQuery({
  name: 'banking.findMapping',
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
  input: z.object({ headings: z.array(Headings).max(400) }),
  output: z.object({ mapping: z.object({ headings: Headings, table: TableColumns }).nullable() }),
  async run(tx, _actor, { headings }) {
    const row = await mappings.mappingOf(tx, headings);
    return { mapping: row ? { headings: row.headings, table: TableColumns.parse(row.columns) } : null };
  },
});
