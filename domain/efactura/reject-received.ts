import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, prose } from '#domain/kernel/schemas.ts';
import { decide } from './deciding-received.ts';

/** «Respinge»: why the company does not accept the invoice; the supplier is told only by an answer. @throws NotFound · Conflict */
export const rejectReceived = defineVerb({
  name: 'efactura.rejectReceived',
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
    path: '/received-invoices/{receivedInvoiceId}/rejection',
    summary: 'Reject an invoice of a supplier',
  },
  input: z.object({ receivedInvoiceId: id<'receivedInvoice'>(), reason: prose(500) }),
  output: z.object({ receivedInvoiceId: id<'receivedInvoice'>() }),
  run: (tx, _actor, { receivedInvoiceId, reason }, meta) => decide(tx, receivedInvoiceId, 'rejected', meta, reason),
});
