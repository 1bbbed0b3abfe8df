import { describe, expect, it } from 'vitest';
import { correctRejectedInvoice } from '#domain/invoicing/correct-rejected-invoice.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { aConnection, anIssuedInvoice, submissionOfInvoice } from '#tests/builders/invoice.ts';
import { eventsOf, mailsAbout } from '#tests/builders/read-back.ts';
import { archiveAnswer } from './archive-answer.ts';
import { beginAttempt } from './begin-attempt.ts';
import { giveUpAttempt } from './give-up-attempt.ts';
import { nextSpvStep } from './next-spv-step.ts';
import { noteAuthorisationWarned } from './note-authorisation-warned.ts';
import { requestAll } from './request-all.ts';
import { requestSubmission } from './request-submission.ts';
import { settleAttempt } from './settle-attempt.ts';
import { settleUncertain } from './settle-uncertain.ts';

const MINUTE = 60_000;
const after = (minutes: number) => new Date(TODAY.getTime() + minutes * MINUTE);
const as = ({ system }: TestCompany, minutes = 0) => ({ ...system, asOf: after(minutes) });
const ARCHIVE = { sha256: sha256('zip'), name: '1.zip', contentType: 'application/zip', size: 3 };

/** An issued invoice that somebody asked to be sent, at a connected company. */
async function released() {
  const company = await aCompany();
  await aConnection(company);
  const issued = await anIssuedInvoice(company);
  await requestSubmission(company.accounting, { invoiceId: issued.invoiceId });
  const { id: submissionId } = await submissionOfInvoice(company, issued.invoiceId);
  return { company, ...issued, submissionId };
}

/** The same, with the upload that may just have left. */
async function sending() {
  const stage = await released();
  const { order } = await beginAttempt(as(stage.company), { submissionId: stage.submissionId });
  if (!order) throw new Error('nothing was to be sent');
  return { ...stage, order, attemptId: order.attemptId };
}

async function accepted() {
  const stage = await sending();
  const { company, attemptId } = stage;
  await settleAttempt(as(company), { attemptId, outcome: { kind: 'accepted', uploadIndex: '501' } });
  return stage;
}

const stateOf = async (company: TestCompany, invoiceId: Id<'invoice'>) =>
  (await submissionOfInvoice(company, invoiceId)).state;

describe('an upload', () => {
  it('leaves once: whoever begins it a second time is told that its end is not known', async () => {
    const { company, submissionId, invoiceId } = await released();
    const answers = await Promise.all([1, 2, 3].map(() => beginAttempt(as(company), { submissionId })));
    expect(answers.filter((one) => one.order !== undefined)).toHaveLength(1);
    expect(await stateOf(company, invoiceId)).toBe('uncertain');
  });

  it('leaves only what was released and whose time has come', async () => {
    const company = await aCompany();
    await aConnection(company);
    const { invoiceId } = await anIssuedInvoice(company);
    const { id: submissionId, releaseAt } = await submissionOfInvoice(company, invoiceId);
    expect(releaseAt?.getTime()).toBeGreaterThan(TODAY.getTime()); // on Premium by itself, after the company's delay
    expect(await beginAttempt(as(company), { submissionId })).toEqual({ state: 'waiting' });
  });

  it('that ANAF took is followed, with growing pauses', async () => {
    const { company, invoiceId, clientId } = await accepted();
    expect(await submissionOfInvoice(company, invoiceId)).toMatchObject({ state: 'accepted', uploadIndex: '501' });
    expect(await eventsOf(company, clientId)).toContain('SubmissionAccepted');
    expect(await nextSpvStep(as(company, 1), {})).toEqual({ do: 'learn' });
  });

  it('that never left is tried again after a pause, with the same bytes', async () => {
    const { company, invoiceId, submissionId, order, attemptId } = await sending();
    await settleAttempt(as(company), { attemptId, outcome: { kind: 'unavailable', text: 'ECONNREFUSED' } });
    expect(await stateOf(company, invoiceId)).toBe('waiting');
    expect(await beginAttempt(as(company, 0), { submissionId })).toEqual({ state: 'waiting' });
    expect((await beginAttempt(as(company, 2), { submissionId })).order?.xml).toBe(order.xml);
  });

  it('refused for its contents is to be corrected, and our people are told', async () => {
    const { company, invoiceId, attemptId } = await sending();
    const outcome = { kind: 'refused' as const, reason: 'document' as const, text: 'E: BR-RO-110 județ greșit' };
    expect(await settleAttempt(as(company), { attemptId, outcome })).toEqual({ state: 'rejected' });
    expect(await mailsAbout(company, invoiceId)).toMatchObject([{ template: 'invoice-rejected' }]);
  });

  it('refused for want of rights waits until they are given again', async () => {
    const { company, invoiceId, attemptId } = await sending();
    const outcome = { kind: 'refused' as const, reason: 'rights' as const, text: 'fără drepturi' };
    expect(await settleAttempt(as(company), { attemptId, outcome })).toEqual({ state: 'waiting' });
    expect(await nextSpvStep(as(company, 60), {})).toEqual({ do: 'warn', days: 0 });
    await noteAuthorisationWarned(as(company), { days: 0 });
    expect(await nextSpvStep(as(company, 60), {})).toEqual({ do: 'rest' });
    await aConnection(company);
    expect(await nextSpvStep(as(company, 60), {})).toMatchObject({ do: 'submit' });
    expect(await stateOf(company, invoiceId)).toBe('waiting');
  });

  it('whose worker died is given up after a quarter of an hour', async () => {
    const { company, submissionId, invoiceId } = await sending();
    expect(await giveUpAttempt(as(company, 14), { submissionId })).toEqual({ isGivenUp: false });
    expect(await nextSpvStep(as(company, 16), {})).toMatchObject({ do: 'giveUp' });
    expect(await giveUpAttempt(as(company, 16), { submissionId })).toEqual({ isGivenUp: true });
    expect(await stateOf(company, invoiceId)).toBe('uncertain');
  });

  it('given up while its answer was on the way is followed when the answer comes', async () => {
    const { company, submissionId, attemptId } = await sending();
    await giveUpAttempt(as(company, 16), { submissionId });
    const outcome = { kind: 'accepted' as const, uploadIndex: '502' };
    expect(await settleAttempt(as(company, 17), { attemptId, outcome })).toEqual({ state: 'accepted' });
  });
});

describe('an uncertain upload', () => {
  async function uncertain() {
    const stage = await sending();
    const { company, attemptId } = stage;
    await settleAttempt(as(company), { attemptId, outcome: { kind: 'uncertain', text: 'timeout' } });
    return stage;
  }

  it('is never sent in doubt: it is looked up after twenty minutes', async () => {
    const { company, submissionId } = await uncertain();
    expect(await beginAttempt(as(company, 30), { submissionId })).toEqual({ state: 'uncertain' });
    expect((await nextSpvStep(as(company, 19), {})).do).not.toBe('resolve');
    expect(await nextSpvStep(as(company, 20), {})).toEqual({ do: 'resolve', submissionId });
  });

  it('that is found is followed under the index it was found with', async () => {
    const { company, submissionId, invoiceId } = await uncertain();
    expect(await settleUncertain(as(company, 25), { submissionId, found: '777' })).toEqual({ state: 'accepted' });
    expect(await submissionOfInvoice(company, invoiceId)).toMatchObject({ uploadIndex: '777' });
    expect(await settleUncertain(as(company, 26), { submissionId, found: '778' })).toEqual({ state: 'accepted' });
    expect(await submissionOfInvoice(company, invoiceId)).toMatchObject({ uploadIndex: '777' });
  });

  it('that is absent for three hours never arrived: the same bytes are sent again', async () => {
    const { company, submissionId, order } = await uncertain();
    const absent = (minutes: number) =>
      settleUncertain(as(company, minutes + 1), { submissionId, searchedUntil: after(minutes).toISOString() });
    expect(await absent(179)).toEqual({ state: 'uncertain' });
    expect(await settleUncertain(as(company, 400), { submissionId })).toEqual({ state: 'uncertain' }); // SPV did not answer
    expect(await absent(181)).toEqual({ state: 'unsent' });
    expect((await beginAttempt(as(company, 401), { submissionId })).order?.xml).toBe(order.xml);
  });
});

describe("ANAF's answer", () => {
  it('validated is archived and mails the company its invoice, once', async () => {
    const { company, submissionId, invoiceId } = await accepted();
    const answer = { kind: 'validated' as const, downloadId: '9', archive: ARCHIVE };
    await Promise.all([1, 2].map(() => archiveAnswer(as(company, 5), { submissionId, answer })));
    const page = await showInvoicePage(company.accounting, { invoiceId });
    expect(page.submission).toMatchObject({ state: 'validated', uploadIndex: '501' });
    expect(page.submission?.archiveFileId).not.toBeNull();
    expect(await mailsAbout(company, invoiceId)).toMatchObject([
      { template: 'invoice-issued', data: { spv: 'validated', uploadIndex: '501' } },
    ]);
  });

  it('validated does not mail a natural person again', async () => {
    const company = await aCompany();
    await aConnection(company);
    const { invoiceId } = await anIssuedInvoice(company, { kind: 'person' });
    await requestSubmission(company.accounting, { invoiceId });
    const { id: submissionId } = await submissionOfInvoice(company, invoiceId);
    const { order } = await beginAttempt(as(company), { submissionId });
    if (!order) throw new Error('nothing was to be sent');
    await settleAttempt(as(company), {
      attemptId: order.attemptId,
      outcome: { kind: 'accepted', uploadIndex: '601' },
    });
    const answer = { kind: 'validated' as const, downloadId: '9', archive: ARCHIVE };
    await archiveAnswer(as(company, 5), { submissionId, answer });
    expect(await mailsAbout(company, invoiceId)).toHaveLength(1);
  });

  const rejected = (duplicateOf?: string) => ({
    kind: 'rejected' as const,
    downloadId: '9',
    archive: ARCHIVE,
    errors: ['E: validari globale … [BR-RO-110]'],
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
  });

  it('refused as a duplicate of our own earlier upload follows that upload', async () => {
    const { company, submissionId, invoiceId } = await accepted();
    await archiveAnswer(as(company, 5), { submissionId, answer: rejected('499') });
    expect(await submissionOfInvoice(company, invoiceId)).toMatchObject({ state: 'accepted', uploadIndex: '499' });
  });

  it('refused is corrected under the same number and amounts, and sent again', async () => {
    const { company, submissionId, invoiceId, invoice, order } = await accepted();
    await archiveAnswer(as(company, 5), { submissionId, answer: rejected() });
    const corrected = await correctRejectedInvoice(company.accounting, { invoiceId, reason: 'județ' });
    expect(corrected).toMatchObject({ number: invoice.number, gross: invoice.gross, issueDate: invoice.issueDate });
    expect(await submissionOfInvoice(company, invoiceId)).toMatchObject({ state: 'waiting', uploadIndex: null });
    const again = await beginAttempt(as(company, 6), { submissionId });
    expect(again.order?.xml).toBe(order.xml); // nothing was mended in this test
    await expect(correctRejectedInvoice(company.accounting, { invoiceId, reason: 'din nou' })).rejects.toMatchObject({
      code: 'efactura.errors.notRejected',
    });
  });
});

describe('what waits', () => {
  it('is released at once, nearest deadline first, and does not hide what is on its way', async () => {
    const company = await aCompany();
    await aConnection(company);
    for (let index = 0; index < 3; index += 1) await anIssuedInvoice(company);
    expect(await requestAll(company.accounting, {})).toEqual({ released: 3 });
    expect(await nextSpvStep(as(company), {})).toMatchObject({ do: 'submit' });
  });

  it('is not released by who sells, for another company, or without rights at SPV', async () => {
    const [company, other] = [await aCompany(), await aCompany()];
    const { invoiceId } = await anIssuedInvoice(company);
    const request = (by: typeof company.accounting) => requestSubmission(by, { invoiceId });
    await expect(request(company.accounting)).rejects.toMatchObject({ code: 'efactura.errors.notConnected' });
    await Promise.all([aConnection(company), aConnection(other)]);
    await expect(request(company.sales)).rejects.toMatchObject({ kind: 'Forbidden' });
    await expect(request(other.accounting)).rejects.toMatchObject({ kind: 'NotFound' });
    await request(company.accounting);
  });
});
