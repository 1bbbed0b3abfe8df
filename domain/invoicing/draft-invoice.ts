import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { registerWake } from '#domain/clients/steps-register.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { writeDraft } from './drafting.ts';
import { DraftChoices, Invoice } from './model/invoice.ts';
import * as invoices from './repo.ts';

/** Prepares an invoice or proforma from the client's contracted services. @throws NotFound · Invalid per field */
export const draftInvoice = defineVerb({
  name: 'invoicing.draftInvoice',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/invoices', summary: 'Draft an invoice from contracted services' },
  input: DraftChoices.extend({
    dealId: id<'deal'>(),
    kind: z.enum(['invoice', 'proforma']).default('invoice'),
    acceptanceReportId: optional(id<'acceptanceReport'>()),
  }),
  output: Invoice,
  async run(tx, _actor, input) {
    const row = await writeDraft(tx, input);
    const { id: subject, clientId, dealId } = row;
    const wake = await registerWake(tx, await clientOf(tx, clientId));
    tx.emit({ type: 'InvoiceDrafted', subject, clientId, dealId, ...wake });
    return invoices.showInvoice(tx, row.id);
  },
});
