import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as invoices from './repo.ts';
import { warn } from './warning-term.ts';

/**
 * Warns the company that the advance invoice of money received must be issued soon: 10, 5 and 2 days before the last legal
 * day, once each. @law Cod fiscal art. 319 (16)
 */
export const warnAdvanceTerm = defineVerb({
  name: 'invoicing.warnAdvanceTerm',
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
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({ isWarned: z.boolean() }),
  async run(tx, _actor, { invoiceId }) {
    const { clientId } = await invoices.lockInvoice(tx, invoiceId);
    return { isWarned: await warn(tx, { clientId, subject: invoiceId, path: `/invoices/${invoiceId}` }) };
  },
});
