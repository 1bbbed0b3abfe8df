import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDate, id, line, optional } from '#domain/kernel/schemas.ts';
import { issueDraft } from './issuing-draft.ts';
import { Invoice } from './model/invoice.ts';
import * as invoices from './repo.ts';

/**
 * Issues a draft. A natural person gets it by e-mail at once; companies and institutions when SPV has validated it.
 * @throws NotFound · Conflict `invoicing.errors.notDraft`, `acceptanceMissing`, `acceptance.errors.notAccepted` · Invalid {findings}
 * @law Cod fiscal art. 319 (16), (20); wording, dates and exceptions in docs/law/invoice.md
 */
export const issueInvoice = defineVerb({
  name: 'invoicing.issueInvoice',
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
  api: { method: 'POST', path: '/invoices/{invoiceId}/issuance', summary: 'Issue a draft: number, date, XML' },
  input: z.object({ invoiceId: id<'invoice'>(), issueDate: optional(civilDate()), gateReason: optional(line(300)) }),
  output: Invoice,
  async run(tx, _actor, { invoiceId, ...choices }) {
    return issueDraft(tx, await invoices.lockDraft(tx, invoiceId), choices);
  },
});
