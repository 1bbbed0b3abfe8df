import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { decide } from './deciding-received.ts';

/** Takes a decision back: the invoice waits for one again. @throws NotFound · Conflict */
export const reopenReceived = defineVerb({
  name: 'efactura.reopenReceived',
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
    path: '/received-invoices/{receivedInvoiceId}/reopening',
    summary: 'Take back a decision about an invoice of a supplier',
  },
  input: z.object({ receivedInvoiceId: id<'receivedInvoice'>() }),
  output: z.object({ receivedInvoiceId: id<'receivedInvoice'>() }),
  run: (tx, _actor, { receivedInvoiceId }, meta) => decide(tx, receivedInvoiceId, 'new', meta),
});
