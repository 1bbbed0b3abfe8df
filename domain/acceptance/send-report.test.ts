import { expect, it } from 'vitest';
import { moveQuantities } from '#domain/clients/steps.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aDraftReport, aSentReport } from '#tests/builders/acceptance.ts';
import { aCompany } from '#tests/builders/company.ts';
import { inTenant, mailsAbout, quantitiesOf } from '#tests/builders/read-back.ts';
import { aContractedService, aFinishedWorkOrder, aWorkOrder } from '#tests/builders/work-order.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { changeReportDraft } from './change-report-draft.ts';
import { deleteReportDraft } from './delete-report-draft.ts';
import { draftReport } from './draft-report.ts';
import { listReports } from './list-reports.ts';
import { countToReport } from './count-to-report.ts';
import { listToReport } from './list-to-report.ts';
import { acceptancePaper } from './paper.ts';
import { reportDelivered } from './report-delivered.ts';
import { sendReport } from './send-report.ts';
import { showReport } from './show-report.ts';

it('drafts what was delivered and is on no report, with its period and its worth', async () => {
  const company = await aCompany();
  const draft = await aDraftReport(company);
  expect(draft).toMatchObject({
    periodStart: '2026-11-24',
    periodEnd: '2026-11-24',
    net: 150_000n,
    printedNumber: null,
  });
  await expect(draftReport(company.administrator, { dealId: draft.dealId })).rejects.toMatchObject({
    code: 'acceptance.errors.nothingDelivered',
  });
});

it('lists where something waits for a report until it is on one', async () => {
  const company = await aCompany();
  const { dealId, clientId } = await aFinishedWorkOrder(company);
  expect((await listToReport(company.accounting, {})).rows).toEqual([
    expect.objectContaining({ dealId, clientId, services: 1, net: 150_000n, from: '2026-11-24', to: '2026-11-24' }),
  ]);
  expect(await countToReport(company.accounting, {})).toEqual({ count: 1 });
  await draftReport(company.administrator, { dealId });
  expect((await listToReport(company.accounting, {})).rows).toEqual([]);
  expect(await countToReport(company.accounting, {})).toEqual({ count: 0 });
});

it('numbers, signs and mails a report by one press, however often it is pressed', async () => {
  const company = await aCompany();
  const { reportId } = await aDraftReport(company);
  const presses = await Promise.allSettled(
    Array.from({ length: 3 }, () => sendReport(company.administrator, { reportId }, { key: 'press' })),
  );
  expect(presses.map((one) => one.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  const shown = await showReport(company.administrator, { reportId });
  expect(shown).toMatchObject({ state: 'sent', printedNumber: 'PV-1', reportDate: '2026-11-24' });
  expect(shown.signatures.map(({ party, state }) => [party, state])).toEqual([
    ['company', 'signed'],
    ['client', 'waiting'],
  ]);
  const mails = await mailsAbout(company, reportId);
  expect(mails.map((one) => [one.template, one.recipient, one.attachmentKind])).toEqual([
    ['acceptance-sent', 'client@example.ro', 'acceptance'],
  ]);
});

it('makes and sends a report of everything delivered in one click', async () => {
  const company = await aCompany();
  const first = await aFinishedWorkOrder(company);
  const beside = await aContractedService(company, { beside: first, quantity: '3' });
  const second = await aWorkOrder(company, { contracted: beside });
  await finishWork(company.execution, { workOrderId: second.workOrderId });
  const sent = await reportDelivered(company.administrator, { dealId: first.dealId });
  expect(sent).toMatchObject({ state: 'sent', net: 195_000n });
  expect((await showReport(company.sales, { reportId: sent.reportId })).lines.map((line) => line.delivered)).toEqual([
    10_000n,
    3_000n,
  ]);
});

it('counts as delivered what a report says was delivered without a work order', async () => {
  const company = await aCompany();
  const service = await aContractedService(company);
  const { contractedServiceId, dealId } = service;
  const lines = [{ contractedServiceId, delivered: '4' }];
  const { reportId } = await draftReport(company.sales, { dealId, lines });
  expect(await quantitiesOf(company, service)).toMatchObject({ delivered: 0n });
  await sendReport(company.sales, { reportId, way: 'handover' });
  expect(await quantitiesOf(company, service)).toMatchObject({ delivered: 4_000n });
  expect(await mailsAbout(company, reportId)).toEqual([]);
});

it('writes a draft anew for the first of two editors', async () => {
  const company = await aCompany();
  const { reportId, version, contractedServiceId } = await aDraftReport(company);
  const lines = [{ contractedServiceId, delivered: '6' }];
  const changed = await changeReportDraft(company.sales, { reportId, lines, findings: 'Fără observații.' });
  expect(changed).toMatchObject({ net: 90_000n });
  await expect(
    changeReportDraft(company.sales, { reportId, lines }, { expectedVersion: version }),
  ).rejects.toMatchObject({ code: 'errors.changedMeanwhile' });
  await deleteReportDraft(company.sales, { reportId });
  await expect(showReport(company.sales, { reportId })).rejects.toMatchObject({ kind: 'NotFound' });
});

it.each([
  [{ periodStart: '2026-11-30', periodEnd: '2026-11-20' }, 'acceptance.errors.period'],
  [{ periodEnd: '2026-11-25' }, 'acceptance.errors.periodFuture'],
])('refuses the period %o', async (period, code) => {
  const company = await aCompany();
  const { dealId } = await aFinishedWorkOrder(company);
  await expect(draftReport(company.administrator, { dealId, ...period })).rejects.toMatchObject({ code });
});

it('does not send to a client without an address, nor to an institution without a committee', async () => {
  const company = await aCompany();
  const { reportId } = await aDraftReport(company, { email: null });
  await expect(sendReport(company.administrator, { reportId })).rejects.toMatchObject({
    code: 'acceptance.errors.noRecipient',
  });
  await sendReport(company.administrator, { reportId, recipient: 'alt@example.ro' });
  const institution = await aDraftReport(company, { kind: 'institution' });
  expect((await showReport(company.sales, institution)).committee).toBe('Maria Ionescu, director');
  await changeReportDraft(company.sales, { reportId: institution.reportId });
  await expect(sendReport(company.sales, { reportId: institution.reportId })).rejects.toMatchObject({
    code: 'acceptance.errors.committeeMissing',
  });
});

it('keeps reports from the field, and from other companies', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  const { reportId, dealId } = await aDraftReport(company);
  for (const act of [showReport, sendReport, deleteReportDraft]) {
    await expect(act(company.execution, { reportId })).rejects.toMatchObject({ kind: 'Forbidden' });
    await expect(act(other.administrator, { reportId })).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(act(company.administrator, { reportId: newId() })).rejects.toMatchObject({ kind: 'NotFound' });
  }
  await expect(draftReport(other.administrator, { dealId })).rejects.toMatchObject({ kind: 'NotFound' });
  expect((await listReports(other.administrator, {})).totals).toEqual({ count: 0, net: 0n });
});

it('prints what was delivered and where both sign, the same for both', async () => {
  const company = await aCompany();
  const { reportId } = await aSentReport(company, { kind: 'institution', cpv: '90911200-8' });
  const paper = await inTenant(company, (tx) => acceptancePaper(tx, reportId));
  expect(paper).toMatchObject({ fileName: 'PV-1.pdf' });
  expect(paper.document.data).toMatchObject({
    number: 'PV-1',
    state: 'sent',
    acceptedValue: 150_000n,
    lines: [
      { name: 'Curățenie generală', cpv: '90911200-8', unit: 'oră', deliveredQuantity: 10_000n, value: 150_000n },
    ],
    committee: [{ role: 'provider' }, { role: 'president', name: 'Maria Ionescu', position: 'director' }],
    signatures: [{ role: 'provider' }, { role: 'beneficiary' }],
  });
  expect(paper.document.data.signatures.map((one) => one.evidence)).toEqual([undefined, undefined]);
});

it('asks for no report of what was invoiced without one, and takes only the later work onto the next', async () => {
  const company = await aCompany();
  const service = await aContractedService(company);
  const old = await aFinishedWorkOrder(company, { contracted: service, planned: '4' });
  await inTenant(company, (tx) => moveQuantities(tx, service.contractedServiceId, { invoiced: 4_000n }));
  expect((await listToReport(company.sales, {})).rows).toEqual([]);
  const tomorrow = new Date('2026-11-25T09:00:00Z');
  const next = await aWorkOrder(company, { contracted: service, planned: '3', date: '2026-11-25' });
  await finishWork(company.at(company.execution, tomorrow), { workOrderId: next.workOrderId });
  const by = company.at(company.administrator, tomorrow);
  const draft = await draftReport(by, { dealId: service.dealId });
  expect(draft).toMatchObject({ periodStart: '2026-11-25', periodEnd: '2026-11-25', net: 45_000n });
  await sendReport(by, { reportId: draft.reportId });
  const { work } = await showReport(by, { reportId: draft.reportId });
  expect(work.map((one) => one.id)).toEqual([next.workOrderId]);
  expect(old.workOrderId).not.toBe(next.workOrderId);
});
