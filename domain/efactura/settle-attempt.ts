import { z } from 'zod';
import { invoiceRejected } from '#domain/invoicing/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { checkPauseMs, retryPauseMs, UNCERTAIN_WAIT_MS } from './model/pace.ts';
import { SUBMISSION_STATES } from './model/submission.ts';
import { noteSpvAnswered, noteSpvAway } from './outages.ts';
import { doubtRights, type RightsFault } from './rights.ts';
import * as submissions from './repo.ts';
import { tell } from './telling.ts';

export const UploadOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), uploadIndex: z.string() }),
  z.object({
    kind: z.literal('refused'),
    reason: z.enum(['document', 'request', 'rights', 'token']),
    text: z.string(),
  }),
  /** `isSilent`: SPV gave no answer at all; else it said why not now. */
  z.object({ kind: z.literal('unavailable'), text: z.string(), isSilent: z.boolean().default(true) }),
  z.object({ kind: z.literal('uncertain'), text: z.string() }),
]);
type UploadOutcome = z.output<typeof UploadOutcome>;

/**
 * Keeps what became of one upload. Accepted: followed from now on. Refused for its contents: to be corrected. Rights gone:
 * nothing is sent until they are given again. Unavailable: nothing left, tried later. Uncertain: looked up, never sent blindly.
 */
export const settleAttempt = defineVerb({
  name: 'efactura.settleAttempt',
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
  input: z.object({ attemptId: id<'attempt'>(), outcome: UploadOutcome }),
  output: z.object({ state: z.enum(SUBMISSION_STATES) }),
  async run(tx, actor, { attemptId, outcome }) {
    const attempt = await submissions.findAttempt(tx, attemptId);
    const row = await submissions.lockSubmission(tx, attempt.submissionId);
    if (!isAwaited(attempt, row, outcome)) return { state: row.state };
    await submissions.updateAttempt(tx, attemptId, {
      state: outcome.kind,
      endedAt: actor.asOf,
      ...(outcome.kind === 'accepted' ? { uploadIndex: outcome.uploadIndex } : { answerText: outcome.text }),
    });
    if (outcome.kind === 'uncertain' || (outcome.kind === 'unavailable' && outcome.isSilent))
      await noteSpvAway(tx, { operation: 'upload', answer: outcome.text });
    else await noteSpvAnswered(tx);
    return { state: await apply(tx, row, outcome) };
  },
});

/** The answer of the upload that is under way, or a late word that an upload taken for lost was accepted after all. */
const isAwaited = (attempt: submissions.AttemptRow, row: submissions.SubmissionRow, { kind }: UploadOutcome): boolean =>
  attempt.state === row.state && (row.state === 'sending' || (row.state === 'uncertain' && kind === 'accepted'));

async function apply(tx: Tx, row: submissions.SubmissionRow, outcome: UploadOutcome) {
  const later = (ms: number) => new Date(tx.asOf.getTime() + ms);
  switch (outcome.kind) {
    case 'accepted': {
      const { uploadIndex } = outcome;
      await submissions.updateSubmission(tx, row.id, {
        state: 'accepted',
        uploadIndex,
        acceptedAt: tx.asOf,
        nextCheckAt: later(checkPauseMs(0, row.requestedAt !== null)),
      });
      await tell(tx, 'SubmissionAccepted', row, { index: uploadIndex });
      return 'accepted' as const;
    }
    case 'refused':
      return outcome.reason === 'rights' || outcome.reason === 'token'
        ? awaitsRights(tx, row, outcome.reason, outcome.text)
        : reject(tx, row, outcome.text);
    case 'unavailable': {
      const pause = retryPauseMs(await submissions.failedTries(tx, row.id));
      await submissions.updateSubmission(tx, row.id, {
        state: 'waiting',
        releaseAt: later(pause),
        answerText: outcome.text,
      });
      return 'waiting' as const;
    }
    case 'uncertain':
      await submissions.updateSubmission(tx, row.id, {
        state: 'uncertain',
        nextCheckAt: later(UNCERTAIN_WAIT_MS),
        answerText: outcome.text,
      });
      await tell(tx, 'SubmissionUncertain', row);
      return 'uncertain' as const;
  }
}

async function reject(tx: Tx, row: submissions.SubmissionRow, text: string) {
  await submissions.updateSubmission(tx, row.id, { state: 'rejected', settledAt: tx.asOf, answerText: text });
  await invoiceRejected(tx, row.invoiceId, text, row.deadlineDate);
  await tell(tx, 'SubmissionRejected', row);
  return 'rejected' as const;
}

async function awaitsRights(tx: Tx, row: submissions.SubmissionRow, fault: RightsFault, text: string) {
  await submissions.updateSubmission(tx, row.id, { state: 'waiting', releaseAt: tx.asOf, answerText: text });
  await doubtRights(tx, fault, text);
  return 'waiting' as const;
}
