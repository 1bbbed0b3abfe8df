import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { submissionOf } from '#domain/efactura/steps.ts';
import { isMailWaiting, mailInvoice } from './mailing.ts';
import * as invoices from './repo.ts';

/** «Trimite acum»: mails an issued invoice without waiting for SPV; its PDF says where it stands. @throws Conflict `invoicing.errors.notIssued`, `refused`, `mailOnItsWay` · Invalid `invoicing.errors.noAddress` */
export const sendInvoice = defineVerb({
  name: 'invoicing.sendInvoice',
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
  api: { method: 'POST', path: '/invoices/{invoiceId}/sending', summary: 'E-mail an issued invoice to the client' },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({}),
  async run(tx, _actor, { invoiceId }) {
    const row = await invoices.lockInvoice(tx, invoiceId);
    if (row.state !== 'issued' && row.state !== 'reversed') throw new Conflict('invoicing.errors.notIssued');
    if (await isMailWaiting(tx, invoiceId)) throw new Conflict('invoicing.errors.mailOnItsWay');
    const submission = await submissionOf(tx, invoiceId);
    if (submission?.state === 'rejected') throw new Conflict('invoicing.errors.refused');
    const isValidated = submission?.state === 'validated';
    const spv = isValidated
      ? 'validated'
      : submission && submission.state !== 'not_applicable'
        ? 'in_transmission'
        : 'not_applicable';
    const index = isValidated && submission.uploadIndex !== null ? { uploadIndex: submission.uploadIndex } : {};
    if (!(await mailInvoice(tx, row, { spv, ...index }))) throw new Invalid('invoicing.errors.noAddress');
    return {};
  },
});
