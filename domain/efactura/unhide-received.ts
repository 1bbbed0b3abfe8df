import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { lockReceived, updateReceived } from './repo-received.ts';

/** Brings a hidden invoice of a supplier back into the lists. @throws NotFound */
export const unhideReceived = defineVerb({
  name: 'efactura.unhideReceived',
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
    path: '/received-invoices/{receivedInvoiceId}/return',
    summary: 'Bring back a hidden invoice of a supplier',
  },
  input: z.object({ receivedInvoiceId: id<'receivedInvoice'>() }),
  output: z.object({ receivedInvoiceId: id<'receivedInvoice'>() }),
  async run(tx, _actor, { receivedInvoiceId }) {
    const row = await lockReceived(tx, receivedInvoiceId);
    await updateReceived(tx, row.id, { hiddenAt: null });
    return { receivedInvoiceId };
  },
});
