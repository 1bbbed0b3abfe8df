import { expect, it } from 'vitest';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { listWork } from '#domain/delivery/list-work.ts';
import { aSentReport, anAcceptedReport, reportHolder } from '#tests/builders/acceptance.ts';
import { aCompany } from '#tests/builders/company.ts';
import { eventsOf, inTenant, mailsAbout, quantitiesOf } from '#tests/builders/read-back.ts';
import { acceptReport } from './accept-report.ts';
import { acceptWithObjections } from './accept-with-objections.ts';
import { listReports } from './list-reports.ts';
import { readReport } from './read-report.ts';
import { recordReportAnswer } from './record-report-answer.ts';
import { refuseReport } from './refuse-report.ts';
import { sendReport } from './send-report.ts';
import { showReport } from './show-report.ts';
import { openAcceptedLines, takeAccepted } from './steps.ts';
import { viewReport } from './view-report.ts';

const NAME = 'Maria Ionescu';
const FILE = { sha256: 'a'.repeat(64), name: 'pv.pdf', contentType: 'application/pdf', size: 10 };

it('accepts by one tap, once, and keeps name, time, address and the sentence agreed to', async () => {
  const company = await aCompany();
  const report = await aSentReport(company);
  const { reportId, holder } = report;
  expect(await readReport(holder, { reportId })).toMatchObject({ signer: { name: NAME, role: 'director' } });
  await viewReport(holder, { reportId });
  await Promise.all(Array.from({ length: 4 }, () => acceptReport(holder, { reportId, name: NAME })));
  expect(await quantitiesOf(company, report)).toEqual({ delivered: 10_000n, accepted: 10_000n, invoiced: 0n });
  const shown = await showReport(company.accounting, { reportId });
  expect(shown).toMatchObject({ state: 'accepted', answeredBy: NAME, net: 150_000n });
  expect(shown.signatures[1]).toMatchObject({ party: 'client', state: 'signed', signerName: NAME, recordedWay: null });
  const mails = await mailsAbout(company, reportId);
  expect(mails.map((one) => one.template)).toEqual(['acceptance-sent', 'client-answered']);
});

it('puts accepted quantities on the list of what is to be invoiced, and lets them be taken once', async () => {
  const company = await aCompany();
  const { clientId, reportId } = await anAcceptedReport(company);
  const [line] = await inTenant(company, (tx) => openAcceptedLines(tx, clientId));
  expect(line).toMatchObject({ reportId, accepted: 10_000n, invoiced: 0n, periodEnd: '2026-11-24' });
  if (!line) throw new Error('no line is open');
  const takes = await Promise.allSettled(
    Array.from({ length: 3 }, () => inTenant(company, (tx) => takeAccepted(tx, [{ id: line.id, quantity: 4_000n }]))),
  );
  expect(takes.filter((one) => one.status === 'fulfilled')).toHaveLength(2);
  await inTenant(company, (tx) => takeAccepted(tx, [{ id: line.id, quantity: -8_000n }]));
  await expect(inTenant(company, (tx) => takeAccepted(tx, [{ id: line.id, quantity: -1n }]))).rejects.toMatchObject({
    code: 'acceptance.errors.notAccepted',
  });
});

it('turns each objection into remedial work with its term, and a mended one into a short report', async () => {
  const company = await aCompany();
  const report = await aSentReport(company);
  const { reportId, holder, dealId } = report;
  const [line] = (await showReport(company.sales, { reportId })).lines;
  if (!line) throw new Error('the report has no line');
  const { lineId } = line;
  const answer = { reportId, name: NAME, lines: [{ lineId, accepted: '7' }] };
  await expect(acceptWithObjections(holder, { ...answer, objections: [{ text: 'Altceva' }] })).rejects.toMatchObject({
    code: 'acceptance.errors.objectionNeeded',
  });
  const objections = [
    { lineId, text: 'Geamurile de la etaj', termDate: '2026-12-04' },
    { text: 'Lipsește fișa de lucru' },
  ];
  const answered = await acceptWithObjections(holder, { ...answer, objections });
  expect(answered).toMatchObject({ state: 'accepted_with_objections', net: 105_000n });
  expect(await quantitiesOf(company, report)).toMatchObject({ delivered: 7_000n, accepted: 7_000n });
  const { rows } = await listWork(company.sales, { dealId, states: ['planned'] });
  expect(rows.map((row) => [row.plannedDate, row.planned, row.instructions, row.assigneeId])).toEqual([
    ['2026-12-03', 0n, 'Lipsește fișa de lucru', company.execution.personId],
    ['2026-12-04', 3_000n, 'Geamurile de la etaj', company.execution.personId],
  ]);
  for (const row of rows) await finishWork(company.execution, { workOrderId: row.workOrderId });
  expect((await showReport(company.sales, { reportId })).objections.every((one) => one.remediedAt !== null)).toBe(true);
  const drafts = await listReports(company.sales, { view: 'draft' });
  expect(drafts.totals).toEqual({ count: 2, net: 45_000n });
  const [short] = drafts.rows.filter((row) => row.net > 0n);
  if (!short) throw new Error('the short report is missing');
  expect((await showReport(company.sales, short)).findings).toContain('Geamurile de la etaj');
  await sendReport(company.sales, { reportId: short.reportId });
  await acceptReport(await reportHolder(company, short.reportId), { reportId: short.reportId, name: NAME });
  expect(await quantitiesOf(company, report)).toMatchObject({ delivered: 10_000n, accepted: 10_000n });
});

it.each([
  [
    'more than was delivered',
    (lineId: string) => ({ lines: [{ lineId, accepted: '11' }], objections: [{ lineId, text: 'x' }] }),
    'acceptance.errors.tooMuch',
  ],
  ['no objection', () => ({ lines: [], objections: [] }), 'acceptance.errors.objectionMissing'],
  [
    'a term in the past',
    (lineId: string) => ({ lines: [], objections: [{ lineId, text: 'x', termDate: '2026-11-23' }] }),
    'acceptance.errors.termPast',
  ],
])('refuses an answer with objections that has %s', async (_what, answer, code) => {
  const company = await aCompany();
  const { reportId, holder } = await aSentReport(company);
  const [line] = (await showReport(company.sales, { reportId })).lines;
  await expect(
    acceptWithObjections(holder, { reportId, name: NAME, ...answer(line?.lineId ?? '') }),
  ).rejects.toMatchObject({ code });
});

it('returns quantities and work to delivery when the client refuses', async () => {
  const company = await aCompany();
  const report = await aSentReport(company);
  const { reportId, holder, dealId, clientId } = report;
  await refuseReport(holder, { reportId, name: NAME, reason: 'Lucrarea nu este terminată' });
  expect(await quantitiesOf(company, report)).toEqual({ delivered: 0n, accepted: 0n, invoiced: 0n });
  const { rows } = await listWork(company.execution, { dealId });
  expect(rows).toEqual([expect.objectContaining({ state: 'started', delivered: 0n, reportId: null })]);
  expect(await inTenant(company, (tx) => openAcceptedLines(tx, clientId))).toEqual([]);
  expect(await eventsOf(company, clientId)).toContain('AcceptanceRefused');
  await expect(acceptReport(holder, { reportId, name: NAME })).rejects.toMatchObject({
    code: 'acceptance.errors.answered',
  });
});

it('records an answer given on paper with its file, its day and who gave it', async () => {
  const company = await aCompany();
  const report = await aSentReport(company, { kind: 'institution' });
  const { reportId } = report;
  const answer = { reportId, answer: 'accepted', date: '2026-11-24', answeredBy: 'Ion Pop', way: 'paper' } as const;
  await expect(recordReportAnswer(company.sales, answer)).rejects.toMatchObject({
    code: 'acceptance.errors.fileMissing',
  });
  await expect(recordReportAnswer(company.sales, { ...answer, date: '2026-11-25', file: FILE })).rejects.toMatchObject({
    code: 'acceptance.errors.answerDate',
  });
  await recordReportAnswer(company.sales, { ...answer, registrationNumber: '4512/2026', file: FILE });
  const shown = await showReport(company.sales, { reportId });
  expect(shown).toMatchObject({ state: 'accepted', answeredBy: 'Ion Pop', registrationNumber: '4512/2026' });
  expect(shown.signatures[1]).toMatchObject({ state: 'signed', recordedWay: 'paper' });
  expect(await quantitiesOf(company, report)).toMatchObject({ accepted: 10_000n });
});

it('opens with its own link only', async () => {
  const company = await aCompany();
  const [one, two] = [await aSentReport(company), await aSentReport(company)];
  const stranger = (await aSentReport(await aCompany())).holder;
  const answer = { reportId: one.reportId, name: NAME, reason: 'x' };
  for (const holder of [two.holder, stranger, { ...one.holder, purpose: 'offer' as const }])
    for (const act of [acceptReport, refuseReport, viewReport, readReport])
      await expect(act(holder, answer)).rejects.toMatchObject({ kind: 'NotFound' });
});
