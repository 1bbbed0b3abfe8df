import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import * as list from './repo-list.ts';

/** How many amounts «De potrivit» holds: the number on its tab, without the list. */
export const countUnallocated = defineQuery({
  name: 'collections.countUnallocated',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({}),
  output: z.object({ count: z.number().int() }),
  run: async (tx) => ({ count: await list.countUnallocated(tx) }),
});
