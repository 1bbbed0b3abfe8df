import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { FailedCall } from './model/failed-call.ts';
import { PROVEN_ABSENT_MS, searchPauseMs } from './model/pace.ts';
import { SUBMISSION_STATES } from './model/submission.ts';
import { noteSpvAnswered, noteSpvAway } from './outages.ts';
import * as submissions from './repo.ts';
import { tell } from './telling.ts';

/**
 * Settles an uncertain upload from what the lists say. Found: its index is adopted and followed. Absent for three hours:
 * proven not to have arrived, the same bytes may be sent again. Else looked up again; never sent in doubt.
 */
export const settleUncertain = defineVerb({
  name: 'efactura.settleUncertain',
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
  input: z.object({
    submissionId: id<'submission'>(),
    found: z.string().optional(),
    searchedUntil: instant().optional(),
    failure: FailedCall.optional(),
  }),
  output: z.object({ state: z.enum(SUBMISSION_STATES) }),
  async run(tx, actor, { submissionId, found, searchedUntil, failure }) {
    const row = await submissions.lockSubmission(tx, submissionId);
    if (row.state !== 'uncertain') return { state: row.state };
    const last = (await submissions.attemptsOf(tx, submissionId)).filter((one) => one.state === 'uncertain').at(-1);
    if (failure) await noteSpvAway(tx, failure);
    else if (found !== undefined || searchedUntil !== undefined) await noteSpvAnswered(tx);
    if (found !== undefined) {
      if (last) await submissions.updateAttempt(tx, last.id, { state: 'found', uploadIndex: found });
      await submissions.updateSubmission(tx, row.id, {
        state: 'accepted',
        uploadIndex: found,
        acceptedAt: last?.startedAt ?? actor.asOf,
        nextCheckAt: actor.asOf,
      });
      await tell(tx, 'SubmissionAccepted', row, { index: found });
      return { state: 'accepted' as const };
    }
    const absentFor = searchedUntil && last ? searchedUntil.getTime() - last.startedAt.getTime() : 0;
    if (absentFor < PROVEN_ABSENT_MS) {
      await submissions.updateSubmission(tx, row.id, {
        nextCheckAt: new Date(actor.asOf.getTime() + searchPauseMs(absentFor)),
      });
      return { state: 'uncertain' as const };
    }
    if (last) await submissions.updateAttempt(tx, last.id, { state: 'not_found' });
    await submissions.updateSubmission(tx, row.id, { state: 'unsent', releaseAt: actor.asOf, nextCheckAt: null });
    await tell(tx, 'SubmissionRequested', row);
    return { state: 'unsent' as const };
  },
});
