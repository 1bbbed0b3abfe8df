import { and, asc, count, desc, eq, gte, inArray, isNotNull, ne, or } from 'drizzle-orm';
import { attempt } from '#db/schema/attempt.ts';
import { invoiceRevision } from '#db/schema/invoice-revision.ts';
import { invoice } from '#db/schema/invoice.ts';
import { spvMessage } from '#db/schema/spv-message.ts';
import { submission } from '#db/schema/submission.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type SubmissionRow = typeof submission.$inferSelect;
export type AttemptRow = typeof attempt.$inferSelect;
export type NewSubmission = Omit<typeof submission.$inferInsert, 'id' | 'tenantId'>;

export const insertSubmission = async (tx: Tx, values: NewSubmission): Promise<SubmissionRow> =>
  written(
    await tx.db
      .insert(submission)
      .values({ id: newId<'submission'>(), ...values })
      .returning(),
  );

export const lockSubmission = async (tx: Tx, id: Id<'submission'>): Promise<SubmissionRow> =>
  required(await tx.db.select().from(submission).where(eq(submission.id, id)).for('update'));

export const findSubmission = async (tx: Tx, id: Id<'submission'>): Promise<SubmissionRow> =>
  required(await tx.db.select().from(submission).where(eq(submission.id, id)));

export const ofInvoice = async (tx: Tx, invoiceId: Id<'invoice'>): Promise<SubmissionRow | undefined> =>
  (await tx.db.select().from(submission).where(eq(submission.invoiceId, invoiceId)))[0];

/** @throws NotFound for a draft, a proforma and what is not there */
export const findOfInvoice = async (tx: Tx, invoiceId: Id<'invoice'>): Promise<SubmissionRow> =>
  required(await tx.db.select().from(submission).where(eq(submission.invoiceId, invoiceId)));

export const lockOfInvoice = async (tx: Tx, invoiceId: Id<'invoice'>): Promise<SubmissionRow | undefined> =>
  (await tx.db.select().from(submission).where(eq(submission.invoiceId, invoiceId)).for('update'))[0];

export const updateSubmission = async (
  tx: Tx,
  id: Id<'submission'>,
  values: Partial<SubmissionRow>,
): Promise<SubmissionRow> =>
  written(await tx.db.update(submission).set(values).where(eq(submission.id, id)).returning());

export const insertAttempt = async (
  tx: Tx,
  values: Omit<typeof attempt.$inferInsert, 'id' | 'tenantId'>,
): Promise<AttemptRow> =>
  written(
    await tx.db
      .insert(attempt)
      .values({ id: newId<'attempt'>(), ...values })
      .returning(),
  );

export const findAttempt = async (tx: Tx, id: Id<'attempt'>): Promise<AttemptRow> =>
  required(await tx.db.select().from(attempt).where(eq(attempt.id, id)));

export const updateAttempt = (tx: Tx, id: Id<'attempt'>, values: Partial<AttemptRow>) =>
  tx.db.update(attempt).set(values).where(eq(attempt.id, id));

export const attemptsOf = (tx: Tx, submissionId: Id<'submission'>): Promise<AttemptRow[]> =>
  tx.db
    .select()
    .from(attempt)
    .where(eq(attempt.submissionId, submissionId))
    .orderBy(asc(attempt.startedAt), asc(attempt.id));

/** The frozen bytes of one revision and what identifies its invoice. */
export const revisionOf = async (tx: Tx, id: Id<'invoiceRevision'>) =>
  required(
    await tx.db
      .select({
        xml: invoiceRevision.xml,
        xmlSha256: invoiceRevision.xmlSha256,
        printedNumber: invoice.printedNumber,
        issueDate: invoice.issueDate,
      })
      .from(invoiceRevision)
      .innerJoin(
        invoice,
        and(eq(invoice.tenantId, invoiceRevision.tenantId), eq(invoice.id, invoiceRevision.invoiceId)),
      )
      .where(eq(invoiceRevision.id, id)),
  );

/** Everything that is on its way or was released, nearest deadline first; what waits for a click is not among it. */
export const openSubmissions = (tx: Tx, limit = 500): Promise<SubmissionRow[]> =>
  tx.db
    .select()
    .from(submission)
    .where(
      or(
        inArray(submission.state, ['sending', 'accepted', 'processing', 'uncertain']),
        and(inArray(submission.state, ['waiting', 'unsent']), isNotNull(submission.releaseAt)),
      ),
    )
    .orderBy(asc(submission.deadlineDate), asc(submission.id))
    .limit(limit);

/** What may be sent and was not, locked in the order of its ids. */
export const lockWaiting = (tx: Tx): Promise<SubmissionRow[]> =>
  tx.db
    .select()
    .from(submission)
    .where(inArray(submission.state, ['waiting', 'unsent']))
    .orderBy(asc(submission.id))
    .for('update');

export const failedTries = async (tx: Tx, submissionId: Id<'submission'>): Promise<number> => {
  const [row] = await tx.db
    .select({ tries: count() })
    .from(attempt)
    .where(and(eq(attempt.submissionId, submissionId), eq(attempt.state, 'unavailable')));
  return row?.tries ?? 0;
};

/** Upload indexes that already belong to an invoice of ours: a list entry with one of them is no candidate for another. */
export const knownIndexes = async (tx: Tx, besides: Id<'submission'>): Promise<Set<string>> => {
  const rows = await tx.db
    .select({ uploadIndex: submission.uploadIndex })
    .from(submission)
    .where(and(ne(submission.id, besides), isNotNull(submission.uploadIndex)));
  return new Set(rows.flatMap(({ uploadIndex }) => (uploadIndex === null ? [] : [uploadIndex])));
};

/** How SPV's list, as we last read it, shows the answer to an upload: as its sealed file or as its errors. */
const answerListed = and(
  eq(spvMessage.tenantId, submission.tenantId),
  eq(spvMessage.uploadIndex, submission.uploadIndex),
  inArray(spvMessage.kind, ['sent', 'errors']),
  isNotNull(spvMessage.downloadId),
);

/** Every upload whose answer is not known, the next to be asked about first, with the id of its answer where SPV lists one. */
export async function unanswered(tx: Tx): Promise<(SubmissionRow & { answerId: string | null })[]> {
  const rows = await tx.db
    .select({ row: submission, answerId: spvMessage.downloadId })
    .from(submission)
    .leftJoin(spvMessage, answerListed)
    .where(inArray(submission.state, ['accepted', 'processing']))
    .orderBy(asc(submission.nextCheckAt), asc(submission.id));
  return [...new Map(rows.map(({ row, answerId }) => [row.id, { ...row, answerId }])).values()];
}

/** What SPV lists as sent since a time and belongs to no other invoice of ours, the newest first. */
export async function sentSince(tx: Tx, since: Date, besides: Id<'submission'>) {
  const rows = await tx.db
    .select({ downloadId: spvMessage.downloadId, uploadIndex: spvMessage.uploadIndex })
    .from(spvMessage)
    .where(and(eq(spvMessage.kind, 'sent'), gte(spvMessage.listedAt, since)))
    .orderBy(desc(spvMessage.listedAt), desc(spvMessage.id));
  const known = await knownIndexes(tx, besides);
  return rows.filter(({ uploadIndex }) => !known.has(uploadIndex));
}
