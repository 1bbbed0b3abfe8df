import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { clientOf } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { SUBMISSION_STATES, maySend } from './model/submission.ts';
import { UNCERTAIN_WAIT_MS } from './model/pace.ts';
import * as submissions from './repo.ts';
import { tell } from './telling.ts';

/**
 * Commits, before the call, that the bytes may leave. A second run that finds `sending` cannot know whether the first
 * one reached ANAF: it marks the attempt uncertain and sends nothing.
 */
export const beginAttempt = defineVerb({
  name: 'efactura.beginAttempt',
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
  output: z.object({
    state: z.enum(SUBMISSION_STATES),
    /** Present only when this very call may send. */
    order: z
      .object({
        attemptId: id<'attempt'>(),
        xml: z.string(),
        cif: z.string(),
        standard: z.enum(['UBL', 'CN']),
        isConsumer: z.boolean(),
        isForeign: z.boolean(),
      })
      .optional(),
  }),
  async run(tx, actor, { submissionId }) {
    const row = await submissions.lockSubmission(tx, submissionId);
    if (row.state === 'sending') {
      const [last] = (await submissions.attemptsOf(tx, row.id)).slice(-1);
      if (last)
        await submissions.updateAttempt(tx, last.id, {
          state: 'uncertain',
          answerText: 'interrupted',
          endedAt: actor.asOf,
        });
      await submissions.updateSubmission(tx, row.id, {
        state: 'uncertain',
        nextCheckAt: later(actor.asOf, UNCERTAIN_WAIT_MS),
      });
      await tell(tx, 'SubmissionUncertain', row);
      return { state: 'uncertain' as const };
    }
    if (!maySend(row.state) || !row.releaseAt || row.releaseAt > actor.asOf) return { state: row.state };
    const { xml, xmlSha256 } = await submissions.revisionOf(tx, row.revisionId);
    const [{ cui }, buyer] = [await companyOf(tx), await clientOf(tx, row.clientId)];
    const attempt = await submissions.insertAttempt(tx, {
      submissionId: row.id,
      revisionId: row.revisionId,
      xmlSha256,
      state: 'sending',
      startedAt: actor.asOf,
    });
    await submissions.updateSubmission(tx, row.id, { state: 'sending', nextCheckAt: actor.asOf });
    const standard = xml.includes('CreditNote-2') ? ('CN' as const) : ('UBL' as const);
    const order = {
      attemptId: attempt.id,
      xml,
      cif: cui,
      standard,
      isConsumer: buyer.kind === 'person',
      isForeign: buyer.kind === 'foreign',
    };
    return { state: 'sending' as const, order };
  },
});

const later = (from: Date, ms: number): Date => new Date(from.getTime() + ms);
