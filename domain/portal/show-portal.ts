import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { missingFeature } from '#domain/kernel/plan-gate.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import { Paper } from './model/paper.ts';
import { requirePortal } from './own-portal.ts';
import { papersOf } from './papers.ts';
import * as money from './repo-money.ts';

/** A client's page: its papers with what waits for it, what it owes and how to pay, its chitanțe and payments. @throws NotFound for another link */
export const showPortal = defineQuery({
  name: 'portal.showPortal',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({}),
  output: z.object({
    clientName: z.string(),
    /** `papers`: the company's plan no longer has the portal; each paper can still be opened and answered. */
    plan: z.enum(['portal', 'papers']),
    papers: z.array(Paper),
    receipts: z.array(z.object({ id: id<'receipt'>(), number: z.string(), date: civilDate(), amount: amount() })),
    balances: z.array(z.object({ currency: z.string(), open: amount(), overdue: amount(), unallocated: amount() })),
    payments: z.array(
      z.object({
        id: id<'payment'>(),
        method: z.string(),
        state: z.string(),
        date: civilDate(),
        amount: amount(),
        currency: z.string(),
      }),
    ),
    /** Where to transfer, by currency. */
    accounts: z.array(z.object({ currency: z.string(), iban: z.string(), bankName: z.string() })),
  }),
  async run(tx, actor) {
    const { clientId } = requirePortal(actor);
    const { name } = await clientOf(tx, clientId);
    const { bankAccounts } = await companyOf(tx);
    const payments = await money.paymentsOf(tx, clientId);
    return {
      clientName: name,
      plan: (await missingFeature(tx, ['client_portal'])) === undefined ? ('portal' as const) : ('papers' as const),
      papers: await papersOf(tx, { clientId }),
      receipts: await money.receiptsOf(tx, clientId),
      balances: await money.balancesOf(tx, clientId, civilDateOf(tx.asOf)),
      payments: payments.map((row) => ({ ...row, date: row.paidDate })),
      accounts: bankAccounts,
    };
  },
});
