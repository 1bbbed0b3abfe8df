import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { releaseMoment } from './guarding.ts';
import * as submissions from './repo.ts';
import { tell } from './telling.ts';

/**
 * An invoice that waits for a click leaves without one: on Premium at once, because it was issued on Standard; on Standard
 * when the guard's last safe moment has come. What was released or is on its way is left as it is.
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
    const moment = row && (await releaseMoment(tx, row));
    if (!row || !moment || moment > actor.asOf) return { isReleased: false };
    await submissions.updateSubmission(tx, row.id, { releaseAt: actor.asOf });
    await tell(tx, 'SubmissionRequested', row);
    return { isReleased: true };
  },
});
