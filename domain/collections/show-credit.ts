import { z } from 'zod';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { amount, id } from '#domain/kernel/schemas.ts';
import { creditOf } from './repo-credit.ts';

/** What a client has paid beyond its invoices in the currency of one, and may be used for it. @throws NotFound */
export const showCredit = defineQuery({
  name: 'collections.showCredit',
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
  api: { method: 'GET', path: '/invoices/{invoiceId}/credit', summary: 'Credit that an invoice may be paid with' },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({ credit: amount() }),
  async run(tx, _actor, { invoiceId }) {
    const { clientId, currency } = await invoiceOf(tx, invoiceId);
    return { credit: await creditOf(tx, clientId, currency) };
  },
});
