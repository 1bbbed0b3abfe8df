import { z } from 'zod';
import { releaseSubmission } from '#domain/efactura/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { draftOfReport } from './drafting.ts';
import { issueDraft } from './issuing-draft.ts';
import { Invoice } from './model/invoice.ts';

/** From a signed report to an issued invoice on its way to SPV, in one click. @throws as issueInvoice · Invalid `invoicing.errors.nothingAccepted` */
export const invoiceReport = defineVerb({
  name: 'invoicing.invoiceReport',
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
  api: {
    method: 'POST',
    path: '/acceptance-reports/{reportId}/invoice',
    summary: 'Issue and send what a report accepted',
  },
  input: z.object({ reportId: id<'acceptanceReport'>() }),
  output: Invoice,
  async run(tx, _actor, { reportId }) {
    const draft = await draftOfReport(tx, reportId);
    const invoice = await issueDraft(tx, draft, {});
    await releaseSubmission(tx, draft.id);
    return invoice;
  },
});
