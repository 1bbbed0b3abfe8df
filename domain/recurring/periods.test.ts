import { beforeAll, describe, expect, it } from 'vitest';
import { acceptReport } from '#domain/acceptance/accept-report.ts';
import { listReports } from '#domain/acceptance/list-reports.ts';
import { showReport } from '#domain/acceptance/show-report.ts';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { listWork } from '#domain/delivery/list-work.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCompany, TODAY, type TestCompany } from '#tests/builders/company.ts';
import { recurringMonths } from '#tests/builders/recurring.ts';
import { reportHolder } from '#tests/builders/acceptance.ts';
import { recurringActivities } from '#workers/activities/recurring.ts';
import { listRecurring } from './list-recurring.ts';
import { makeVisits } from './make-visits.ts';
import { nextVisitStep } from './next-visit-step.ts';
import { savePeriodPlan } from './save-period-plan.ts';
import { settleMissedPeriod } from './settle-missed-period.ts';

/** Nine in the morning of 2 December 2026: November is over, 1 December is a holiday. */
const CLOSING = new Date('2026-12-02T07:00:00Z');
const NOVEMBER = '2026-11-01';
const { closePeriod, invoicePeriod } = recurringActivities();
const systemAt = ({ tenantId }: TestCompany, asOf: Date) => systemActor(tenantId, 'test', asOf);

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

/** Weekly work in some places from 24 November on, its first visits done. */
async function aMonth(choice: Parameters<typeof recurringMonths>[1], places = 1, email?: string | null) {
  const options = { places, startDate: '2026-11-24', ...(email === undefined ? {} : { email }) };
  const month = await recurringMonths(company, choice, options);
  for (const contractedServiceId of month.services) {
    await makeVisits(company.system, { contractedServiceId });
    const { rows } = await listWork(company.administrator, { from: '2026-11-24', to: '2026-11-24' });
    const visit = rows.find((one) => one.contractedServiceId === contractedServiceId);
    await finishWork(company.execution, { workOrderId: visit?.workOrderId ?? '', delivered: '2' });
  }
  return month;
}

const close = (of: { services: readonly Id<'contractedService'>[]; dealId: Id<'deal'> }, at = CLOSING) =>
  closePeriod(refOf(of), of.dealId, NOVEMBER as never, at.getTime());
const refOf = ({ services: [contractedServiceId] }: { services: readonly Id<'contractedService'>[] }) => {
  if (!contractedServiceId) throw new Error('no service');
  return { tenantId: company.tenantId, contractedServiceId };
};
/** What comes after the visits of a moment. */
async function stepAt(of: { services: readonly Id<'contractedService'>[] }, at = CLOSING) {
  await makeVisits(systemAt(company, at), refOf(of));
  return nextVisitStep(systemAt(company, at), refOf(of));
}
const lastOf = async (dealId: Id<'deal'>, at = CLOSING) =>
  (await listRecurring(company.at(company.administrator, at), {})).rows.find((one) => one.dealId === dealId)?.last;
const reportsOf = async (clientId: Id<'client'>) => (await listReports(company.administrator, { clientId })).rows;

describe('a month that closes by itself', () => {
  it('sends one report over all places, once, and issues the invoice when the client has accepted', async () => {
    const month = await aMonth({ report: 'send', invoice: 'issue' }, 10);
    await Promise.all([close(month), close(month)]);
    await close(month);
    const [report, ...more] = await reportsOf(month.clientId);
    expect(more).toEqual([]);
    expect(report).toMatchObject({ state: 'sent', periodStart: NOVEMBER, periodEnd: '2026-11-30', net: 300_000n });
    const reportId = report?.reportId ?? month.clientId;
    const { lines } = await showReport(company.administrator, { reportId: String(reportId) });
    expect(lines).toHaveLength(10);
    const waiting = await stepAt(month);
    expect(waiting.do).not.toBe('invoice');

    const holder = await reportHolder(company, asReport(reportId), CLOSING);
    await acceptReport(holder, { reportId: String(reportId), name: 'Maria Ionescu' });
    const step = await stepAt(month);
    if (step.do !== 'invoice') throw new Error(`it does ${step.do}`);
    await Promise.all([1, 2].map(() => invoicePeriod(refOf(month), step.closedPeriodId, CLOSING.getTime())));
    expect(await lastOf(month.dealId)).toMatchObject({
      invoiceState: 'issued',
      reportState: 'accepted',
      problem: null,
    });
    const { rows } = await listInvoices(company.administrator, { clientId: month.clientId });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ state: 'issued', payable: 363_000n });
  });

  it('does nothing before its time', async () => {
    const month = await aMonth({ report: 'send', invoice: 'none' });
    await close(month, new Date(CLOSING.getTime() - 1));
    expect(await reportsOf(month.clientId)).toEqual([]);
    expect(await stepAt(month, new Date('2026-12-02T06:00:00Z'))).toMatchObject({
      do: 'close',
      waitMs: 3_600_000,
    });
  });

  it('leaves a draft and says what to mend when there is nobody to send the report to', async () => {
    const month = await aMonth({ report: 'send', invoice: 'issue' }, 1, null);
    await close(month);
    expect((await reportsOf(month.clientId))[0]).toMatchObject({ state: 'draft' });
    expect(await lastOf(month.dealId)).toMatchObject({
      problem: 'acceptance.errors.noRecipient',
      reportState: 'draft',
    });
  });

  it('invoices what was delivered where no report is asked for, a month of what is paid by the month with it', async () => {
    const month = await aMonth({ report: 'none', invoice: 'draft' });
    const { clientId, dealId } = month;
    await addContractedService(company.administrator, {
      clientId,
      dealId,
      name: 'Mentenanță',
      unit: 'month',
      contracted: '12',
      unitPrice: '500',
      priceBasis: 'per_month',
      rhythm: 'monthly',
    });
    await close(month);
    const step = await stepAt(month);
    if (step.do !== 'invoice') throw new Error(`it does ${step.do}`);
    await invoicePeriod(refOf(month), step.closedPeriodId, CLOSING.getTime());
    const { rows } = await listInvoices(company.administrator, { clientId, state: 'draft' });
    expect(rows[0]).toMatchObject({ state: 'draft', payable: 96_800n });
  });

  it('has nothing to say of a month without work', async () => {
    const month = await recurringMonths(company, { report: 'send', invoice: 'issue' });
    await close(month);
    expect(await reportsOf(month.clientId)).toEqual([]);
    expect(await lastOf(month.dealId)).toMatchObject({ outcome: 'nothing', invoiceId: null });
  });

  it('is offered and never made silently when its time is long past', async () => {
    const month = await aMonth({ report: 'send', invoice: 'issue' });
    const late = new Date('2026-12-20T07:00:00Z');
    await close(month, late);
    expect(await reportsOf(month.clientId)).toEqual([]);
    const back = company.at(company.administrator, late);
    const row = (await listRecurring(back, {})).rows.find((one) => one.dealId === month.dealId);
    expect(row?.missedMonths).toEqual([NOVEMBER]);
    await settleMissedPeriod(back, { dealId: month.dealId, periodStart: NOVEMBER, way: 'make' });
    expect((await reportsOf(month.clientId))[0]).toMatchObject({ state: 'sent' });
    await expect(
      settleMissedPeriod(back, { dealId: month.dealId, periodStart: NOVEMBER, way: 'make' }),
    ).rejects.toMatchObject({ code: 'recurring.errors.monthNotMissed' });
  });
});

describe('the choice of what is made', () => {
  it('is refused to sales, to another company and without services', async () => {
    const other = await aCompany();
    const { dealId } = await aMonth({ report: 'draft', invoice: 'none' });
    const choice = { dealId, report: 'send' as const, invoice: 'issue' as const };
    await expect(savePeriodPlan(company.sales, choice)).rejects.toMatchObject({ kind: 'Forbidden' });
    await expect(savePeriodPlan(other.administrator, choice)).rejects.toMatchObject({ kind: 'NotFound' });
  });

  it('keeps the report where the contract asks for one', async () => {
    const { dealId } = await recurringMonths(company, { report: 'send', invoice: 'issue' }, { kind: 'institution' });
    await expect(
      savePeriodPlan(company.administrator, { dealId, report: 'none', invoice: 'issue' }),
    ).rejects.toMatchObject({ code: 'recurring.errors.reportNeeded' });
    const ended = await savePeriodPlan(company.at(company.administrator, TODAY), {
      dealId,
      report: 'none',
      invoice: 'none',
    });
    expect(ended.state).toBe('ended');
  });
});

/** The row's own id. */
const asReport = (id: string) => id as Id<'acceptanceReport'>;

describe('a month that begins on the contract’s day', () => {
  it('is closed once on the first working day after it, and its day stays after that', async () => {
    const month = await recurringMonths(company, { report: 'none', invoice: 'draft' }, { startDate: '2026-11-24' });
    const choice = { dealId: month.dealId, report: 'none', invoice: 'draft' } as const;
    const plan = await savePeriodPlan(company.administrator, { ...choice, anchorDay: 31, startDate: '2026-10-31' }, { expectedVersion: month.plan.version }); // prettier-ignore
    expect(plan).toMatchObject({ anchorDay: 31, startDate: '2026-10-31' });
    const [contractedServiceId] = month.services;
    await makeVisits(company.system, { contractedServiceId: contractedServiceId ?? '' });
    const periodStart = '2026-10-31';
    const at = CLOSING.getTime();
    await Promise.all([1, 2, 3].map(() => closePeriod(refOf(month), month.dealId, periodStart as never, at)));
    expect(await lastOf(month.dealId)).toMatchObject({ periodStart });
    const moved = savePeriodPlan(company.administrator, { ...choice, anchorDay: 5 }, { expectedVersion: plan.version });
    await expect(moved).rejects.toMatchObject({ code: 'recurring.errors.anchorFixed' });
  });
});
