import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { billedLines, choicesOf, kindOf, roundedSums } from './drafting.ts';
import { DraftChoices, Invoice } from './model/invoice.ts';
import * as invoices from './repo.ts';

/** Replaces what a draft says. @throws NotFound · Conflict `invoicing.errors.notDraft`, `errors.changedMeanwhile` · Invalid */
export const changeDraft = defineVerb({
  name: 'invoicing.changeDraft',
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
  api: { method: 'PUT', path: '/invoices/{invoiceId}', summary: 'Change a draft' },
  input: DraftChoices.extend({ invoiceId: id<'invoice'>() }),
  output: Invoice,
  async run(tx, _actor, { invoiceId, lines, adjustments, advances, ...choices }, meta) {
    const draft = await invoices.lockDraft(tx, invoiceId);
    requireVersion(draft, meta, await invoices.showInvoice(tx, invoiceId));
    const values = await billedLines(tx, { ...draft, currency: choices.currency }, { lines, adjustments, advances });
    await invoices.replaceLines(tx, invoiceId, values);
    await invoices.updateInvoice(tx, invoiceId, {
      kind: kindOf(draft.kind, values),
      ...choicesOf(choices),
      ...roundedSums(values, choices),
    });
    return invoices.showInvoice(tx, invoiceId);
  },
});
