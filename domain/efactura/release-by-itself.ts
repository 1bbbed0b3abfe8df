import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { planOf } from '#domain/plans/steps.ts';
import * as submissions from './repo.ts';
import { tell } from './telling.ts';

/**
 * On Premium an invoice that waits for a click, because it was issued on Standard, leaves by itself. What was released or
 * is on its way is left as it is.
 */
export const releaseByItself = defineVerb({
  name: 'efactura.releaseByItself',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({ isReleased: z.boolean() }),
  async run(tx, actor, { invoiceId }) {
    const row = await submissions.lockOfInvoice(tx, invoiceId);
    if (!row || row.state !== 'waiting' || row.releaseAt !== null) return { isReleased: false };
    if ((await planOf(tx)) !== 'premium') return { isReleased: false };
    await submissions.updateSubmission(tx, row.id, { releaseAt: actor.asOf });
    await tell(tx, 'SubmissionRequested', row);
    return { isReleased: true };
  },
});
