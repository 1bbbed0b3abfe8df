import { describe, expect, it } from 'vitest';
import { acceptReport } from '#domain/acceptance/accept-report.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { planWork } from '#domain/delivery/plan-work.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aSentReport } from '#tests/builders/acceptance.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { anInvoicedClient, anInvoiceDraft, anIssuedInvoice } from '#tests/builders/invoice.ts';
import { eventsOf, inTenant, mailsAbout } from '#tests/builders/read-back.ts';
import { aContractedService, aFinishedWorkOrder } from '#tests/builders/work-order.ts';
import { draftInvoice } from './draft-invoice.ts';
import { listBillable } from './list-billable.ts';
import { dueIssueTerms } from './steps.ts';
import { warnIssueTerm } from './warn-issue-term.ts';

const day = (text: string) => new Date(`${text}T09:00:00Z`);
const as = ({ system }: TestCompany, asOf: Date) => ({ ...system, asOf });

/** A client without a contract whose ten hours were done today. */
async function delivered(company: TestCompany) {
  const contracted = await aContractedService(company, { beside: await anInvoicedClient(company) });
  await aFinishedWorkOrder(company, { contracted });
  return contracted;
}

/** The same whose report the client has accepted. */
async function accepted(company: TestCompany) {
  const contracted = await aContractedService(company, { beside: await anInvoicedClient(company) });
  const { reportId, holder } = await aSentReport(company, { contracted });
  await acceptReport(holder, { reportId, name: 'Maria Ionescu' });
  return { ...contracted, reportId };
}

describe('what may be invoiced', () => {
  it('is what was accepted or delivered, with its last legal day, and less what was invoiced', async () => {
    const company = await aCompany();
    const [report, work] = [await accepted(company), await delivered(company)];
    const { items, totals } = await listBillable(company.accounting, {});
    expect(items).toHaveLength(2);
    const common = { quantity: 10_000n, net: 150_000n, lastDay: '2026-12-15', daysLeft: 21 };
    expect(items.find((one) => one.clientId === report.clientId)).toMatchObject({ ...common, reportNumber: 'PV-1' });
    expect(items.find((one) => one.clientId === work.clientId)).toMatchObject({ ...common, reportNumber: null });
    expect(totals).toEqual([{ currency: 'RON', net: 300_000n }]);
    await anIssuedInvoice(company, { of: work, quantity: '4' });
    expect((await listBillable(company.accounting, { clientId: work.clientId })).items).toMatchObject([
      { quantity: 6_000n },
    ]);
  });

  it('counts its term from the first work that no invoice has reached', async () => {
    const company = await aCompany();
    const contracted = await aContractedService(company, { beside: await anInvoicedClient(company), quantity: '20' });
    for (const [asOf, date] of [
      [day('2026-11-20'), '2026-11-20'],
      [day('2026-12-02'), '2026-12-02'],
    ] as const) {
      const by = company.at(company.administrator, asOf);
      const { workOrderId } = await planWork(by, {
        contractedServiceId: contracted.contractedServiceId,
        date,
        planned: '10',
        assigneeId: company.execution.personId,
      });
      await finishWork(company.at(company.execution, asOf), { workOrderId });
    }
    const later = company.at(company.accounting, day('2026-12-03'));
    const lastDay = async () => (await listBillable(later, {})).items[0]?.lastDay;
    expect(await lastDay()).toBe('2026-12-15');
    await anIssuedInvoice({ ...company, accounting: later }, { of: contracted, quantity: '10' });
    expect(await lastDay()).toBe('2027-01-15');
  });

  it('is not shown to execution, nor to another company', async () => {
    const [company, other] = [await aCompany(), await aCompany()];
    await delivered(company);
    await expect(listBillable(company.execution, {})).rejects.toMatchObject({ kind: 'Forbidden' });
    expect((await listBillable(other.accounting, {})).items).toEqual([]);
  });
});

describe('a line of an invoice', () => {
  it('may rest only on what this client accepted of this service, as much as is left', async () => {
    const company = await aCompany();
    const [own, foreign] = [await accepted(company), await accepted(company)];
    const lineOf = async ({ clientId }: typeof own) =>
      (await listBillable(company.accounting, { clientId })).items[0]?.acceptanceLineId ?? newId<'acceptanceLine'>();
    const draft = async (acceptanceLineId: Awaited<ReturnType<typeof lineOf>>, quantity: string) =>
      draftInvoice(company.accounting, {
        dealId: own.dealId,
        lines: [{ contractedServiceId: own.contractedServiceId, acceptanceLineId, quantity }],
      });
    const refusal = { code: 'invoicing.errors.notAcceptedLine', details: { fields: ['lines[0].quantity'] } };
    await expect(draft(await lineOf(foreign), '1')).rejects.toMatchObject(refusal);
    await expect(draft(await lineOf(own), '10.001')).rejects.toMatchObject(refusal);
    expect((await draft(await lineOf(own), '10')).net).toBe(150_000n);
  });

  it('is a service of this client in the invoice’s currency', async () => {
    const company = await aCompany();
    const [own, foreign] = [await delivered(company), await delivered(company)];
    const draft = (contractedServiceId: typeof own.contractedServiceId, currency: 'RON' | 'EUR') =>
      draftInvoice(company.accounting, {
        dealId: own.dealId,
        currency,
        lines: [{ contractedServiceId, quantity: '1' }],
      });
    await expect(draft(foreign.contractedServiceId, 'RON')).rejects.toMatchObject({
      code: 'invoicing.errors.foreignService',
    });
    await expect(draft(own.contractedServiceId, 'EUR')).rejects.toMatchObject({
      code: 'invoicing.errors.otherCurrency',
    });
  });
});

describe('the warning before the last legal day', () => {
  it('comes ten, five and two days before, once each, whoever asks and however often', async () => {
    const company = await aCompany();
    const { clientId, contractedServiceId } = await delivered(company);
    const warn = (asOf: Date) => warnIssueTerm(as(company, asOf), { contractedServiceId });
    expect(await warn(TODAY)).toEqual({ isWarned: false });
    expect((await warn(day('2026-12-05'))).isWarned).toBe(true);
    await Promise.all([1, 2, 3].map(() => warn(day('2026-12-05'))));
    expect((await warn(day('2026-12-13'))).isWarned).toBe(true); // five days before was missed: only the nearest comes
    expect(await warn(day('2026-12-14'))).toEqual({ isWarned: false });
    expect(await mailsAbout(company, contractedServiceId)).toMatchObject([
      { template: 'issue-term', data: { days: 10, daysLeft: 10, lastDay: '2026-12-15' } },
      { template: 'issue-term', data: { days: 2, daysLeft: 2 } },
    ]);
    expect((await eventsOf(company, clientId)).filter((type) => type === 'IssueTermNear')).toHaveLength(2);
  });

  it('is pending until everything is invoiced', async () => {
    const company = await aCompany();
    const contracted = await delivered(company);
    const { clientId, contractedServiceId } = contracted;
    const dues = () => inTenant(company, (tx) => dueIssueTerms(tx, clientId));
    const at = new Date('2026-12-05T07:00:00Z'); // nine in Bucharest
    expect(await dues()).toEqual([{ act: 'warnIssueTerm', id: contractedServiceId, at }]);
    await anInvoiceDraft(company, { of: contracted });
    expect(await dues()).toHaveLength(1);
    await anIssuedInvoice(company, { of: contracted });
    expect(await dues()).toEqual([]);
  });
});
