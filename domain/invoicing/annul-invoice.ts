import { z } from 'zod';
import { closeBalance } from '#domain/collections/steps.ts';
import { withdrawSubmission } from '#domain/efactura/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { Invoice } from './model/invoice.ts';
import { wasMailed } from './mailing.ts';
import { moveAccepted, moveServices } from './moving.ts';
import * as invoices from './repo.ts';

/**
 * Annuls an invoice that left neither for SPV nor for the client: its number stays, journals show 0, quantities go back. A
 * proforma, which is in no journal, is annulled as long as nothing was made of it.
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
    if (row.kind === 'proforma') await requireUnused(tx, row);
    else await takeBack(tx, row);
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

async function takeBack(tx: Tx, { id: invoiceId, clientId }: invoices.InvoiceRow): Promise<void> {
  if (await wasMailed(tx, invoiceId)) throw new Conflict('invoicing.errors.alreadyMailed');
  await withdrawSubmission(tx, invoiceId);
  await closeBalance(tx, invoiceId, clientId);
  const lines = await invoices.linesOf(tx, invoiceId);
  await moveAccepted(tx, lines, -1n);
  await moveServices(tx, lines, -1n);
}

async function requireUnused(tx: Tx, { id: proformaId }: invoices.InvoiceRow): Promise<void> {
  const [made] = await invoices.madeOf(tx, proformaId);
  if (made) throw new Conflict('invoicing.errors.alreadyInvoiced', { params: { number: made.printedNumber ?? '' } });
}
