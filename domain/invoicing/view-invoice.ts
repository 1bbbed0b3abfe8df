import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { noteFirstOpening } from '#domain/links/steps.ts';
import * as invoices from './repo.ts';

/** The client has opened the invoice: noted the first time, later openings change nothing. @throws NotFound for another link's invoice */
export const viewInvoice = defineVerb({
  name: 'invoicing.viewInvoice',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({}),
  async run(tx, actor, { invoiceId }) {
    if (actor.kind !== 'client' || actor.purpose !== 'invoice' || actor.subjectId !== invoiceId) throw new NotFound();
    const row = await invoices.lockInvoice(tx, invoiceId);
    if (!(await noteFirstOpening(tx, actor.linkId, invoiceId))) return {};
    tx.emit({
      type: 'InvoiceViewed',
      subject: invoiceId,
      clientId: row.clientId,
      dealId: row.dealId,
      facts: { number: row.printedNumber ?? '' },
    });
    return {};
  },
});
