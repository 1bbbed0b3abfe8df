import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { unbindPayments } from '#domain/collections/steps.ts';
import * as invoices from './repo.ts';

/** Throws a draft away; it never had a number. Money that waited for it is unallocated again. @throws NotFound · Conflict `invoicing.errors.notDraft` */
export const deleteDraft = defineVerb({
  name: 'invoicing.deleteDraft',
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
  api: { method: 'DELETE', path: '/invoices/{invoiceId}', summary: 'Delete a draft' },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({}),
  async run(tx, _actor, { invoiceId }) {
    await invoices.lockDraft(tx, invoiceId);
    await unbindPayments(tx, invoiceId);
    await invoices.deleteDraft(tx, invoiceId);
    return {};
  },
});
