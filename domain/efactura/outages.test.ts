import { describe, expect, it } from 'vitest';
import { requestSubmission } from './request-submission.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { aConnection, anIssuedInvoice, submissionOfInvoice } from '#tests/builders/invoice.ts';
import { beginAttempt } from './begin-attempt.ts';
import { compareWithSpv } from './compare-with-spv.ts';
import { archiveAnswer } from './archive-answer.ts';
import { listOutages } from './list-outages.ts';
import { nextSpvStep } from './next-spv-step.ts';
import { noteAuthorisationWarned } from './note-authorisation-warned.ts';
import { noteMessages } from './note-messages.ts';
import { noteSilence } from './note-silence.ts';
import { printOutages } from './print-outages.ts';
import { settleAttempt } from './settle-attempt.ts';
import { showConnection } from './show-connection.ts';

const MINUTE = 60_000;
const after = (minutes: number) => new Date(TODAY.getTime() + minutes * MINUTE);
const as = ({ system }: TestCompany, minutes = 0) => ({ ...system, asOf: after(minutes) });
const by = ({ accounting }: TestCompany, minutes = 0) => ({ ...accounting, asOf: after(minutes) });

async function released(company: TestCompany) {
  const issued = await anIssuedInvoice(company);
  await requestSubmission(company.accounting, { invoiceId: issued.invoiceId });
  const { id: submissionId } = await submissionOfInvoice(company, issued.invoiceId);
  return { ...issued, submissionId };
}

async function tries(
  company: TestCompany,
  submissionId: string,
  minutes: number,
  outcome: Parameters<typeof settleAttempt>[1]['outcome'],
) {
  const { order } = await beginAttempt(as(company, minutes), { submissionId });
  if (!order) throw new Error('nothing was to be sent');
  return settleAttempt(as(company, minutes), { attemptId: order.attemptId, outcome });
}

async function connected() {
  const company = await aCompany();
  await aConnection(company);
  return company;
}

describe('an outage of SPV', () => {
  it('is one from the first call without an answer to the first with one, with every try and whose term ran', async () => {
    const company = await connected();
    const { submissionId, invoice } = await released(company);
    await tries(company, submissionId, 0, { kind: 'unavailable', text: 'serverError: HTTP 503' });
    await noteSilence(as(company, 1), { operation: 'list', answer: 'notAnAnswer: HTTP 200 <html>' });
    expect((await showConnection(by(company, 2), {})).awaySince).toEqual(after(0));
    await tries(company, submissionId, 3, { kind: 'accepted', uploadIndex: '901' });
    await noteSilence(as(company, 60), { operation: 'download', answer: 'noAnswer: timeout' });
    const { outages } = await listOutages(by(company, 61), {});
    expect(outages).toMatchObject([
      { startedAt: after(60), endedAt: null, count: 1 },
      { startedAt: after(0), endedAt: after(3), count: 2, tries: [{ operation: 'upload' }, { operation: 'list' }] },
    ]);
    expect(outages[1]?.invoices).toMatchObject([{ number: invoice.number }]);
    const { document } = await printOutages(by(company, 61), {});
    expect(document.outages.map(({ tries: list, more }) => [list.length, more])).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(document.outages[0]?.tries.map(({ answer }) => answer)).toEqual(['Nu a venit niciun răspuns']);
  });

  it('is no limit of ANAF and no refusal', async () => {
    const company = await connected();
    const { submissionId } = await released(company);
    await tries(company, submissionId, 0, { kind: 'unavailable', text: 'rateLimit: HTTP 429', isSilent: false });
    expect((await listOutages(by(company, 5), {})).outages).toEqual([]);
  });
});

describe('the access to SPV', () => {
  const refused = (reason: 'token' | 'rights') => ({ kind: 'refused' as const, reason, text: 'HTTP 401' });

  it('that is not accepted is renewed first; one just renewed stops the queue, and the invoice waits', async () => {
    const company = await connected();
    const { submissionId, invoiceId } = await released(company);
    await tries(company, submissionId, 120, refused('token'));
    expect(await nextSpvStep(as(company, 120), {})).toEqual({ do: 'refresh' });
    await aConnection({ ...company, accounting: by(company, 121) });
    await tries(company, submissionId, 122, refused('token'));
    expect((await showConnection(by(company, 122), {})).state).toBe('refused');
    expect((await submissionOfInvoice(company, invoiceId)).state).toBe('waiting');
  });

  it('without rights for the company calls the administrators once, and on return the queue goes on', async () => {
    const company = await connected();
    const { submissionId } = await released(company);
    await tries(company, submissionId, 1, refused('rights'));
    expect(await nextSpvStep(as(company, 2), {})).toEqual({ do: 'warn', days: 0 });
    await noteAuthorisationWarned(as(company, 2), { days: 0 });
    expect(await nextSpvStep(as(company, 3), {})).toEqual({ do: 'rest' });
    await aConnection(company);
    expect(await nextSpvStep(as(company, 4), {})).toEqual({ do: 'submit', submissionId });
  });
});

describe('the comparison with SPV', () => {
  const sent = (uploadIndex: string, minutes: number) => ({
    downloadId: `9${uploadIndex}`,
    uploadIndex,
    kind: 'sent' as const,
    listedAt: after(minutes).toISOString(),
    details: '',
  });
  const read = (company: TestCompany, messages: ReturnType<typeof sent>[], minutes: number) =>
    noteMessages(as(company, minutes), { messages, until: after(minutes).toISOString(), isWhole: true });
  const archive = { sha256: 'a'.repeat(64), name: '1.zip', contentType: 'application/zip', size: 1 };

  it('finds what SPV lacks, what it has otherwise, and what another program sent', async () => {
    const company = await connected();
    const [kept, missing, rejected] = [await released(company), await released(company), await released(company)];
    for (const [{ submissionId }, uploadIndex] of [
      [kept, '1'],
      [missing, '2'],
      [rejected, '3'],
    ] as const)
      await tries(company, submissionId, 1, { kind: 'accepted', uploadIndex });
    for (const { submissionId } of [kept, missing])
      await archiveAnswer(as(company, 2), { submissionId, answer: { kind: 'validated', downloadId: '1', archive } });
    await archiveAnswer(as(company, 2), {
      submissionId: rejected.submissionId,
      answer: { kind: 'rejected', downloadId: '1', archive, errors: ['BR-01'] },
    });
    expect(await compareWithSpv(company.accounting, {})).toMatchObject({ comparedAt: null });
    await read(company, [sent('1', 1), sent('3', 1), sent('77', 1)], 3);
    const compared = await compareWithSpv(by(company, 4), {});
    expect(compared.missing.map((row) => row.invoiceId)).toEqual([missing.invoiceId]);
    expect(compared.otherwise.map((row) => row.invoiceId)).toEqual([rejected.invoiceId]);
    expect(compared.foreign.map((row) => row.uploadIndex)).toEqual(['77']);
  });

  it('finds nothing where both lists agree', async () => {
    const company = await connected();
    const { submissionId } = await released(company);
    await tries(company, submissionId, 1, { kind: 'accepted', uploadIndex: '5' });
    await archiveAnswer(as(company, 2), { submissionId, answer: { kind: 'validated', downloadId: '1', archive } });
    await read(company, [sent('5', 1)], 3);
    expect(await compareWithSpv(by(company, 4), {})).toMatchObject({ missing: [], otherwise: [], foreign: [] });
  });
});
