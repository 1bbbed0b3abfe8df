import { expect, it } from 'vitest';
import { recordPaperContract } from '#domain/contracts/record-paper-contract.ts';
import { beginDelivery } from '#domain/deliveries/begin-delivery.ts';
import { settleDelivery } from '#domain/deliveries/settle-delivery.ts';
import { aSentReport } from '#tests/builders/acceptance.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { inTenant, mailsAbout, quantitiesOf } from '#tests/builders/read-back.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { acceptTacitly } from './accept-tacitly.ts';
import { listReports } from './list-reports.ts';
import { remindAcceptance } from './remind-acceptance.ts';
import { showReport } from './show-report.ts';
import { dueAcceptance } from './steps.ts';

const FILE = { sha256: 'b'.repeat(64), name: 'contract.pdf', contentType: 'application/pdf', size: 10 };

/** The product itself at a later time. */
const later = ({ system }: TestCompany, time: string) => ({ ...system, asOf: new Date(time) });

/** A sent report under a contract with a clause of five working days, and its mail on the way unless told otherwise. */
async function aReportUnderClause(
  company: TestCompany,
  { days = 5, isMailed = true }: { days?: number | undefined; isMailed?: boolean } = {},
) {
  const contracted = await aContractedService(company);
  const { clientId, dealId } = contracted;
  await recordPaperContract(company.administrator, {
    clientId,
    dealId,
    number: '15',
    contractDate: '2026-11-02',
    startDate: '2026-11-02',
    tacitAcceptanceDays: days,
    file: FILE,
  });
  const report = await aSentReport(company, { contracted });
  const [mail] = await mailsAbout(company, report.reportId);
  if (isMailed && mail) {
    await beginDelivery(company.system, { deliveryId: mail.id });
    const answer = { kind: 'accepted' as const, providerId: `mail-${mail.id}` };
    await settleDelivery(company.system, { deliveryId: mail.id, answer });
  }
  return report;
}

it('reminds at three and at seven working days, once each, then lists the report as unanswered', async () => {
  const company = await aCompany();
  const { reportId, clientId } = await aSentReport(company);
  const dues = () => inTenant(company, (tx) => dueAcceptance(tx, clientId));
  expect(await dues()).toEqual([{ act: 'remindAcceptance', id: reportId, at: new Date('2026-11-27T07:00:00Z') }]);
  await remindAcceptance(later(company, '2026-11-26T09:00:00Z'), { reportId });
  expect(await mailsAbout(company, reportId)).toHaveLength(1);
  const first = later(company, '2026-11-27T07:00:00Z');
  await Promise.all([remindAcceptance(first, { reportId }), remindAcceptance(first, { reportId })]);
  expect(await dues()).toEqual([{ act: 'remindAcceptance', id: reportId, at: new Date('2026-12-07T07:00:00Z') }]);
  expect((await listReports(company.sales, { view: 'unanswered' })).rows).toEqual([]);
  await remindAcceptance(later(company, '2026-12-07T07:00:00Z'), { reportId });
  expect(await dues()).toEqual([]);
  const mails = await mailsAbout(company, reportId);
  expect(mails.map((one) => one.template)).toEqual(['acceptance-sent', 'acceptance-reminder', 'acceptance-reminder']);
  const { rows } = await listReports(company.at(company.sales, new Date('2026-12-07T09:00:00Z')), {
    view: 'unanswered',
  });
  expect(rows).toEqual([expect.objectContaining({ reportId, daysWaiting: 13 })]);
});

it('takes silence for acceptance by the contract alone, after its term, with the proof of sending on record', async () => {
  const company = await aCompany();
  const report = await aReportUnderClause(company);
  const { reportId, clientId } = report;
  const end = '2026-12-03T22:00:00Z'; // five working days after 24 November, 30 November and 1 December being holidays
  expect(await inTenant(company, (tx) => dueAcceptance(tx, clientId))).toContainEqual({
    act: 'acceptTacitly',
    id: reportId,
    at: new Date(end),
  });
  await acceptTacitly(later(company, '2026-12-03T21:59:59Z'), { reportId });
  expect((await showReport(company.sales, { reportId })).state).toBe('sent');
  await Promise.all([1, 2].map(() => acceptTacitly(later(company, end), { reportId })));
  const shown = await showReport(company.sales, { reportId });
  expect(shown).toMatchObject({ state: 'accepted_tacitly', answeredBy: null });
  expect(shown.answerReason).toContain('contractului 15');
  expect(shown.answerReason).toContain('24.11.2026');
  expect(shown.signatures.map((one) => one.state)).toEqual(['signed', 'waiting']);
  expect(await quantitiesOf(company, report)).toMatchObject({ accepted: 10_000n });
});

it.each([
  ['without a contract', (company: TestCompany) => aSentReport(company)],
  [
    'without proof that the report was sent',
    (company: TestCompany) => aReportUnderClause(company, { isMailed: false }),
  ],
])('never takes silence for acceptance %s', async (_what, sent) => {
  const company = await aCompany();
  const { reportId, clientId } = await sent(company);
  const dues = await inTenant(company, (tx) => dueAcceptance(tx, clientId));
  expect(dues.map((due) => due.act)).toEqual(['remindAcceptance']);
  await acceptTacitly(later(company, '2027-02-01T09:00:00Z'), { reportId });
  expect((await showReport(company.sales, { reportId })).state).toBe('sent');
});

it('is the product alone that reminds and that counts silence', async () => {
  const company = await aCompany();
  const { reportId } = await aSentReport(company);
  for (const act of [remindAcceptance, acceptTacitly])
    await expect(act(company.administrator, { reportId })).rejects.toMatchObject({ kind: 'Forbidden' });
});
