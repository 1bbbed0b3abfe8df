import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { amount } from '#domain/kernel/schemas.ts';
import * as money from './repo-money.ts';

/** How one company stands with its papers, for somebody who looks after several: each is asked on its own. */
export const companyStanding = defineQuery({
  name: 'home.companyStanding',
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
  input: z.object({}),
  output: z.object({
    /** Invoices that are drafts or not yet with ANAF. */
    waiting: z.number().int(),
    /** Past the last legal day for SPV. */
    late: z.number().int(),
    rejected: z.number().int(),
    overdue: amount(),
  }),
  async run(tx, actor) {
    const today = civilDateOf(actor.asOf);
    const { late, rejected, waiting } = await money.spvCounts(tx, today);
    const { overdue } = await money.receivable(tx, today);
    return { waiting: waiting + (await money.draftInvoices(tx)), late, rejected, overdue };
  },
});
