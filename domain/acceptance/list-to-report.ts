import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { amount, civilDate, id, optional } from '#domain/kernel/schemas.ts';
import { dealsToReport } from './to-report.ts';

/** Delivered and on no report: where the next report is made, with what it would be worth. */
export const listToReport = defineQuery({
  name: 'acceptance.listToReport',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/deals-to-report', summary: 'Deals with delivered services that are on no report' },
  input: z.object({ clientId: optional(id<'client'>()) }),
  output: z.object({
    rows: z.array(
      z.object({
        dealId: id<'deal'>(),
        clientId: id<'client'>(),
        clientName: z.string(),
        dealTitle: z.string(),
        currency: z.string(),
        services: z.number().int(),
        net: amount(),
        from: civilDate().nullable(),
        to: civilDate().nullable(),
      }),
    ),
  }),
  run: async (tx, _actor, { clientId }) => ({ rows: await dealsToReport(tx, clientId) }),
});
