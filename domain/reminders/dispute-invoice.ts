import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { unpaidToHold } from './holding.ts';
import * as reminders from './repo.ts';

/** The client does not agree with an invoice: nothing is sent until its reminders are resumed. @throws NotFound · Conflict `reminders.errors.nothingOpen` */
export const disputeInvoice = defineVerb({
  name: 'reminders.disputeInvoice',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/invoices/{invoiceId}/dispute', summary: 'Record that a client disputes an invoice' },
  input: z.object({ invoiceId: id<'invoice'>(), reason: line(300) }),
  output: z.object({}),
  async run(tx, _actor, { invoiceId, reason }) {
    const row = await unpaidToHold(tx, invoiceId);
    await reminders.note(tx, { id: invoiceId, clientId: row.clientId }, { disputedAt: tx.asOf, disputeReason: reason });
    tx.emit({
      type: 'InvoiceDisputed',
      subject: invoiceId,
      clientId: row.clientId,
      invoiceId,
      facts: { number: row.number ?? '' },
    });
    return {};
  },
});
