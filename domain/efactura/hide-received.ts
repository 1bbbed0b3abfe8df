import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { lockReceived, updateReceived } from './repo-received.ts';

/** Takes a supplier’s invoice out of the lists; its file and its trail stay. @throws NotFound */
export const hideReceived = defineVerb({
  name: 'efactura.hideReceived',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/received-invoices/{receivedInvoiceId}/hiding',
    summary: 'Hide an invoice of a supplier',
  },
  input: z.object({ receivedInvoiceId: id<'receivedInvoice'>() }),
  output: z.object({ receivedInvoiceId: id<'receivedInvoice'>() }),
  async run(tx, _actor, { receivedInvoiceId }) {
    const row = await lockReceived(tx, receivedInvoiceId);
    await updateReceived(tx, row.id, { hiddenAt: tx.asOf });
    return { receivedInvoiceId };
  },
});
