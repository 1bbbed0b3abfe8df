import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { ATTEMPT_LIFE_MS } from './model/pace.ts';
import * as submissions from './repo.ts';
import { tell } from './telling.ts';

/** Marks an attempt whose worker died as uncertain, a quarter of an hour after it began; its bytes may have arrived. */
export const giveUpAttempt = defineVerb({
  name: 'efactura.giveUpAttempt',
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
  input: z.object({ submissionId: id<'submission'>() }),
  output: z.object({ isGivenUp: z.boolean() }),
  async run(tx, actor, { submissionId }) {
    const row = await submissions.lockSubmission(tx, submissionId);
    const [last] = (await submissions.attemptsOf(tx, submissionId)).slice(-1);
    if (row.state !== 'sending' || !last) return { isGivenUp: false };
    if (actor.asOf.getTime() - last.startedAt.getTime() < ATTEMPT_LIFE_MS) return { isGivenUp: false };
    await submissions.updateAttempt(tx, last.id, {
      state: 'uncertain',
      answerText: 'interrupted',
      endedAt: actor.asOf,
    });
    await submissions.updateSubmission(tx, submissionId, { state: 'uncertain', nextCheckAt: actor.asOf });
    await tell(tx, 'SubmissionUncertain', row);
    return { isGivenUp: true };
  },
});
