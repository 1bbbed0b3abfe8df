import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { countDealsToReport } from './to-report.ts';

/** How many deals «PV de întocmit» holds: the number on its tab, without the list. */
export const countToReport = defineQuery({
  name: 'acceptance.countToReport',
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
  run: async (tx) => ({ count: await countDealsToReport(tx) }),
});
