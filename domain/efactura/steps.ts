import { planOf } from '#domain/plans/steps.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { eInvoiceDeadlineAt } from '#domain/law/steps.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type GuardStep, guardStepOf } from './guarding.ts';
import { daysLeftUntil } from './terms.ts';
import { maySend } from './model/submission.ts';
import * as submissions from './repo.ts';

export interface ToSubmit {
  issueDate: CivilDate;
  taxPoint: CivilDate | null;
  company: Pick<Company, 'autoUploadDelayMinutes'>;
}

/** The way to SPV of an invoice that is being issued. */
export interface WayToSpv {
  deadlineDate: CivilDate;
  /** Null waits for a click. */
  releaseAt: Date | null;
}

/**
 * When an invoice leaves for SPV and when it has to be there: on Premium by itself after the company's delay, on Standard
 * by a click. @law OUG 120/2021 art. 10 (7): the deadline, in working days from the day of issue
 */
export async function wayToSpv(tx: Tx, { issueDate, taxPoint, company }: ToSubmit): Promise<WayToSpv> {
  const [deadlineDate, plan] = await Promise.all([
    eInvoiceDeadlineAt(tx, issueDate, taxPoint ?? undefined),
    planOf(tx),
  ]);
  const delay = company.autoUploadDelayMinutes * 60_000;
  return { deadlineDate, releaseAt: plan === 'premium' ? new Date(tx.asOf.getTime() + delay) : null };
}

interface Opened {
  invoiceId: Id<'invoice'>;
  clientId: Id<'client'>;
  revisionId: Id<'invoiceRevision'>;
  /** Why it is not to be sent (a foreign buyer without a Romanian code …); null for what the law wants in SPV. */
  exclusion: string | null;
}

/** Puts an issued invoice on its way, in the issuing transaction. */
export const openSubmission = (tx: Tx, { deadlineDate, releaseAt }: WayToSpv, { exclusion, ...ids }: Opened) =>
  exclusion === null
    ? submissions.insertSubmission(tx, { ...ids, state: 'waiting', deadlineDate, releaseAt })
    : submissions.insertSubmission(tx, { ...ids, state: 'not_applicable', exclusion, deadlineDate });

/** Releases an invoice to be sent now, at somebody's request; one that is on its way or answered is left as it is. @returns whether it will be sent */
export async function releaseSubmission(tx: Tx, invoiceId: Id<'invoice'>): Promise<boolean> {
  const row = await submissions.lockOfInvoice(tx, invoiceId);
  if (!row || !maySend(row.state)) return false;
  await submissions.updateSubmission(tx, row.id, { releaseAt: tx.asOf, requestedAt: tx.asOf });
  return true;
}

/**
 * Takes an invoice off its way before anything left. @throws Conflict `efactura.errors.alreadySent` once an upload
 * was tried, even one whose outcome is not known
 */
export async function withdrawSubmission(tx: Tx, invoiceId: Id<'invoice'>): Promise<void> {
  const row = await submissions.lockOfInvoice(tx, invoiceId);
  if (!row || row.state === 'not_applicable') return;
  const tried = (await submissions.attemptsOf(tx, row.id)).some((one) => one.state !== 'unavailable');
  if (row.state !== 'waiting' || tried) throw new Conflict('efactura.errors.alreadySent');
  await submissions.updateSubmission(tx, row.id, {
    state: 'not_applicable',
    exclusion: 'annulled',
    releaseAt: null,
    settledAt: tx.asOf,
  });
}

/**
 * Puts a corrected revision in the place of a refused one, to be sent at once.
 * @throws Conflict `efactura.errors.notRejected` unless ANAF's last word was a refusal and no other upload may have been taken
 */
export async function resubmit(tx: Tx, invoiceId: Id<'invoice'>, revisionId: Id<'invoiceRevision'>): Promise<void> {
  const row = await submissions.lockOfInvoice(tx, invoiceId);
  if (row?.state !== 'rejected') throw new Conflict('efactura.errors.notRejected');
  await submissions.updateSubmission(tx, row.id, {
    revisionId,
    state: 'waiting',
    releaseAt: tx.asOf,
    nextCheckAt: null,
    uploadIndex: null,
    downloadId: null,
    acceptedAt: null,
    settledAt: null,
    answerText: null,
    archiveFileId: null,
  });
}

/** Where an invoice stands at ANAF; undefined for a draft or a proforma. */
export const submissionOf = (tx: Tx, invoiceId: Id<'invoice'>) => submissions.ofInvoice(tx, invoiceId);

export const attemptsOf = (tx: Tx, submissionId: Id<'submission'>) => submissions.attemptsOf(tx, submissionId);

/** What the deadline guard of an invoice does next. */
export const guardStep = (tx: Tx, invoiceId: Id<'invoice'>): Promise<GuardStep> => guardStepOf(tx, invoiceId);

/** Working days that are left until a deadline; 0 on its day, negative after it. */
export const workingDaysLeft = daysLeftUntil;
