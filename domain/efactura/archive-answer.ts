import { z } from 'zod';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { invoiceRejected, invoiceValidated } from '#domain/invoicing/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { SEALS } from './model/received.ts';
import { SUBMISSION_STATES } from './model/submission.ts';
import { noteSpvAnswered } from './outages.ts';
import * as submissions from './repo.ts';
import { tell } from './telling.ts';

/** Of the ministry over the answer; absent when it was not checked. */
const Seal = z.enum(SEALS).optional();
const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('validated'), downloadId: z.string(), archive: StoredFile, seal: Seal }),
  z.object({
    kind: z.literal('rejected'),
    downloadId: z.string(),
    archive: StoredFile,
    seal: Seal,
    errors: z.array(z.string()),
    duplicateOf: z.string().optional(),
  }),
  z.object({ kind: z.literal('not_taken'), text: z.string() }),
]);

/**
 * Keeps ANAF's answer and its sealed archive. Validated: the e-mail to a company or institution goes out. Rejected: to be
 * corrected under the same number. Refused as a duplicate of an upload of ours: that upload is followed instead.
 */
export const archiveAnswer = defineVerb({
  name: 'efactura.archiveAnswer',
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
  input: z.object({ submissionId: id<'submission'>(), answer: Answer }),
  output: z.object({ state: z.enum(SUBMISSION_STATES) }),
  async run(tx, actor, { submissionId, answer }) {
    const row = await submissions.lockSubmission(tx, submissionId);
    if (row.state !== 'accepted' && row.state !== 'processing') return { state: row.state };
    await noteSpvAnswered(tx);
    if (answer.kind === 'rejected' && (await isOurDuplicate(tx, row, answer.duplicateOf))) {
      await submissions.updateSubmission(tx, row.id, {
        state: 'accepted',
        uploadIndex: answer.duplicateOf ?? null,
        nextCheckAt: actor.asOf,
      });
      await tell(tx, 'SubmissionAccepted', row, { index: answer.duplicateOf ?? '' });
      return { state: 'accepted' as const };
    }
    const archiveFileId = answer.kind === 'not_taken' ? null : await recordFile(tx, answer.archive);
    const downloadId = answer.kind === 'not_taken' ? null : answer.downloadId;
    const seal = answer.kind === 'not_taken' ? null : (answer.seal ?? null);
    const settled = { downloadId, archiveFileId, seal, settledAt: actor.asOf, nextCheckAt: null };
    if (answer.kind === 'validated') {
      await submissions.updateSubmission(tx, row.id, { ...settled, state: 'validated', answerText: null });
      await invoiceValidated(tx, row.invoiceId, row.uploadIndex ?? '');
      await tell(tx, 'SubmissionValidated', row, { index: row.uploadIndex ?? '' });
      return { state: 'validated' as const };
    }
    const text = answer.kind === 'rejected' ? answer.errors.join('\n') : answer.text;
    await submissions.updateSubmission(tx, row.id, { ...settled, state: 'rejected', answerText: text });
    await invoiceRejected(tx, row.invoiceId, text, row.deadlineDate);
    await tell(tx, 'SubmissionRejected', row);
    return { state: 'rejected' as const };
  },
});

/** Refused because an earlier upload of it was taken: one that is not this upload and not another invoice's. */
async function isOurDuplicate(
  tx: Tx,
  row: submissions.SubmissionRow,
  duplicateOf: string | undefined,
): Promise<boolean> {
  if (duplicateOf === undefined || duplicateOf === row.uploadIndex) return false;
  return !(await submissions.knownIndexes(tx, row.id)).has(duplicateOf);
}
