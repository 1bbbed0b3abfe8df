import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { FailedCall } from './model/failed-call.ts';
import { checkPauseMs } from './model/pace.ts';
import { noteSpvAnswered, noteSpvAway } from './outages.ts';
import * as submissions from './repo.ts';

/** No answer yet: asked again after a pause that grows with the upload's age. `failure`: SPV did not even reply. */
export const postponeCheck = defineVerb({
  name: 'efactura.postponeCheck',
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
  input: z.object({ submissionIds: z.array(id<'submission'>()), failure: FailedCall.optional() }),
  output: z.object({}),
  async run(tx, actor, { submissionIds, failure }) {
    await (failure ? noteSpvAway(tx, failure) : noteSpvAnswered(tx));
    for (const submissionId of submissionIds) {
      const row = await submissions.lockSubmission(tx, submissionId);
      if (row.state !== 'accepted' && row.state !== 'processing') continue;
      const age = actor.asOf.getTime() - (row.acceptedAt ?? actor.asOf).getTime();
      await submissions.updateSubmission(tx, submissionId, {
        state: 'processing',
        nextCheckAt: new Date(actor.asOf.getTime() + checkPauseMs(age, row.requestedAt !== null)),
      });
    }
    return {};
  },
});
