import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { decide } from './deciding-received.ts';

/** «Aprobă»: the invoice is in order and may be paid and booked. @throws NotFound · Conflict */
export const approveReceived = defineVerb({
  name: 'efactura.approveReceived',
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
  feature: 'supplier_inbox',
  api: {
    method: 'POST',
    path: '/received-invoices/{receivedInvoiceId}/approval',
    summary: 'Approve an invoice of a supplier',
  },
  input: z.object({ receivedInvoiceId: id<'receivedInvoice'>() }),
  output: z.object({ receivedInvoiceId: id<'receivedInvoice'>() }),
  run: (tx, _actor, { receivedInvoiceId }, meta) => decide(tx, receivedInvoiceId, 'approved', meta),
});
