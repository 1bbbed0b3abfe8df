import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDate, optional } from '#domain/kernel/schemas.ts';
import { Outage, outagesShown, shownPeriod } from './outages-shown.ts';

/** Calls that a page shows of one outage; the printed evidence has many more. */
const TRIES = 5;

/** The times in which SPV did not answer, newest first, kept as they happened. */
export const listOutages = defineQuery({
  name: 'efactura.listOutages',
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
  api: { method: 'GET', path: '/spv-outages', summary: 'Times in which SPV did not answer' },
  input: z.object({ from: optional(civilDate()), to: optional(civilDate()) }),
  output: z.object({ from: civilDate(), to: civilDate(), outages: z.array(Outage) }),
  async run(tx, actor, input) {
    const period = shownPeriod(actor.asOf, input);
    return { ...period, outages: await outagesShown(tx, period, TRIES) };
  },
});
