import { z } from 'zod';
import { closeBalance } from '#domain/collections/steps.ts';
import { withdrawSubmission } from '#domain/efactura/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { Invoice } from './model/invoice.ts';
import { wasMailed } from './mailing.ts';
import { moveInvoiced } from './moving.ts';
import * as invoices from './repo.ts';

/**
 * Annuls an invoice that left neither for SPV nor for the client. Its number stays, journals show 0, quantities go back.
 * @throws Conflict `invoicing.errors.notIssued`, `alreadyMailed`, `hasPayments`, `efactura.errors.alreadySent`
 * @law Cod fiscal art. 330 (1) a)
 */
export const annulInvoice = defineVerb({
  name: 'invoicing.annulInvoice',
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
  api: { method: 'POST', path: '/invoices/{invoiceId}/annulment', summary: 'Annul an invoice that was not sent' },
  input: z.object({ invoiceId: id<'invoice'>(), reason: line(300) }),
  output: Invoice,
  async run(tx, actor, { invoiceId, reason }) {
    const row = await invoices.lockInvoice(tx, invoiceId);
    if (row.state !== 'issued' || row.reversesId !== null) throw new Conflict('invoicing.errors.notIssued');
    if (await wasMailed(tx, invoiceId)) throw new Conflict('invoicing.errors.alreadyMailed');
    await withdrawSubmission(tx, invoiceId);
    await closeBalance(tx, invoiceId, row.clientId);
    await moveInvoiced(tx, await invoices.linesOf(tx, invoiceId), -1n);
    await invoices.updateInvoice(tx, invoiceId, { state: 'annulled', annulledAt: actor.asOf, annulReason: reason });
    tx.emit({
      type: 'InvoiceAnnulled',
      subject: invoiceId,
      clientId: row.clientId,
      dealId: row.dealId,
      invoiceId,
      facts: { number: row.printedNumber ?? '' },
    });
    return invoices.showInvoice(tx, invoiceId);
  },
});
