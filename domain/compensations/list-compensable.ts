import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { openInvoicesOf } from '#domain/collections/steps-compensation.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import * as compensations from './repo.ts';

const Row = z.object({
  number: z.string().nullable(),
  dueDate: civilDate().nullable(),
  currency: z.string(),
  open: amount(),
});

/** What a client owes us and what we owe it as a supplier, document by document. @throws NotFound */
export const listCompensable = defineQuery({
  name: 'compensations.listCompensable',
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
  api: { method: 'GET', path: '/clients/{clientId}/compensable', summary: 'What may be set off with a client' },
  input: z.object({ clientId: id<'client'>() }),
  output: z.object({
    clientName: z.string(),
    ours: z.array(Row.extend({ id: id<'invoice'>() })),
    theirs: z.array(Row.extend({ id: id<'receivedInvoice'>() })),
  }),
  async run(tx, _actor, { clientId }) {
    const { name, cui } = await clientOf(tx, clientId);
    const bills = cui === null ? [] : await compensations.openBills(tx, cui);
    return {
      clientName: name,
      ours: await openInvoicesOf(tx, clientId),
      theirs: bills.map((bill) => ({ ...bill, currency: bill.currency ?? 'RON' })),
    };
  },
});
