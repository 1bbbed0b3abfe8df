import { beforeAll, describe, expect, it } from 'vitest';
import { endContractedService } from '#domain/clients/end-contracted-service.ts';
import { listWork } from '#domain/delivery/list-work.ts';
import { rescheduleWork } from '#domain/delivery/reschedule-work.ts';
import { showWork } from '#domain/delivery/show-work.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { startPremium } from '#domain/plans/start-premium.ts';
import { aCompany, TODAY, type TestCompany } from '#tests/builders/company.ts';
import { recurringVisits } from '#tests/builders/recurring.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { endVisitPlan } from './end-visit-plan.ts';
import { listRecurring } from './list-recurring.ts';
import { makeVisits } from './make-visits.ts';
import { nextVisitStep } from './next-visit-step.ts';
import { saveVisitPlan } from './save-visit-plan.ts';
import { settleMissedVisits } from './settle-missed-visits.ts';

const DAY_MS = 24 * 3_600_000;
const later = (days: number) => new Date(TODAY.getTime() + days * DAY_MS);
const systemAt = ({ tenantId }: TestCompany, asOf: Date) => systemActor(tenantId, 'test', asOf);

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

const plannedDays = async (of: TestCompany, contractedServiceId: string) =>
  (await listWork(of.administrator, { from: '2026-11-01', to: '2027-12-31' })).rows
    .filter((row) => row.contractedServiceId === contractedServiceId)
    .map((row) => row.plannedDate);

describe('visits that are made by themselves', () => {
  it('stand two weeks ahead, on working days, with the person and the check list of the plan', async () => {
    const { contractedServiceId } = await recurringVisits(company);
    expect(await makeVisits(company.system, { contractedServiceId })).toEqual({ made: 2 });
    const days = await plannedDays(company, contractedServiceId);
    expect(days).toEqual(['2026-12-02', '2026-12-07']); // 30 November and 1 December are holidays
    const [row] = (await listWork(company.administrator, { from: '2026-12-02', to: '2026-12-02' })).rows;
    const work = await showWork(company.execution, { workOrderId: row?.workOrderId ?? '' });
    expect(work.entries.filter((one) => one.kind === 'check').map((one) => one.text)).toEqual(['Geamuri', 'Scări']);
    expect(row?.assigneeId).toBe(company.execution.personId);
  });

  it('are made once however often it runs, by two workers at once too', async () => {
    const { contractedServiceId } = await recurringVisits(company);
    await Promise.all([1, 2, 3].map(() => makeVisits(company.system, { contractedServiceId })));
    expect(await makeVisits(company.system, { contractedServiceId })).toEqual({ made: 0 });
    expect(await plannedDays(company, contractedServiceId)).toHaveLength(2);
  });

  it('keep the rhythm from the first day, whatever was moved', async () => {
    const { contractedServiceId } = await recurringVisits(company);
    await makeVisits(company.system, { contractedServiceId });
    const [first] = (await listWork(company.administrator, { from: '2026-12-01', to: '2026-12-31' })).rows.filter(
      (row) => row.contractedServiceId === contractedServiceId,
    );
    await rescheduleWork(company.administrator, { workOrderId: first?.workOrderId ?? '', date: '2026-12-04' });
    await makeVisits(systemAt(company, later(7)), { contractedServiceId });
    expect(await plannedDays(company, contractedServiceId)).toEqual(['2026-12-04', '2026-12-07', '2026-12-14']);
  });

  it('follow the new rhythm where nobody has touched them, and stop when the plan does', async () => {
    const { contractedServiceId } = await recurringVisits(company);
    await makeVisits(company.system, { contractedServiceId });
    await saveVisitPlan(company.administrator, { contractedServiceId, rhythm: 'weekly', startDate: '2026-12-03' });
    expect(await plannedDays(company, contractedServiceId)).toEqual([]);
    await makeVisits(company.system, { contractedServiceId });
    expect(await plannedDays(company, contractedServiceId)).toEqual(['2026-12-03']);
    await endVisitPlan(company.administrator, { contractedServiceId });
    expect(await plannedDays(company, contractedServiceId)).toEqual([]);
    expect(await nextVisitStep(company.system, { contractedServiceId })).toEqual({ do: 'rest' });
  });

  it('end with their service', async () => {
    const { clientId, contractedServiceId } = await recurringVisits(company);
    await endContractedService(company.administrator, {
      clientId,
      serviceId: contractedServiceId,
      endDate: '2026-12-01',
    });
    expect(await makeVisits(company.system, { contractedServiceId })).toEqual({ made: 1 });
    expect(await makeVisits(systemAt(company, later(14)), { contractedServiceId })).toEqual({ made: 0 });
  });

  it('say when the next one is to be made', async () => {
    const { contractedServiceId } = await recurringVisits(company);
    expect(await nextVisitStep(company.system, { contractedServiceId })).toEqual({ do: 'visits', waitMs: 0 });
    await makeVisits(company.system, { contractedServiceId });
    const next = await nextVisitStep(company.system, { contractedServiceId });
    expect(next).toEqual({ do: 'visits', waitMs: Date.parse('2026-11-29T22:00:00Z') - TODAY.getTime() });
  });

  it('refuse a wrong end, another company and a service that has ended', async () => {
    const { clientId, contractedServiceId } = await aContractedService(company);
    const other = await aCompany();
    const plan = { contractedServiceId, rhythm: 'weekly' as const, startDate: '2026-12-01' };
    await expect(saveVisitPlan(company.administrator, { ...plan, endDate: '2026-11-30' })).rejects.toMatchObject({
      code: 'recurring.errors.endBeforeStart',
    });
    await expect(saveVisitPlan(other.administrator, plan)).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(saveVisitPlan(company.execution, plan)).rejects.toMatchObject({ kind: 'Forbidden' });
    await endContractedService(company.administrator, { clientId, serviceId: contractedServiceId });
    await expect(saveVisitPlan(company.administrator, plan)).rejects.toMatchObject({
      code: 'recurring.errors.serviceEnded',
    });
  });
});

describe('when Premium ends', () => {
  it('nothing is made, and on return what was missed is offered, never made silently', async () => {
    const own = await aCompany();
    const { contractedServiceId } = await recurringVisits(own);
    const standard = later(120);
    await endPremium(systemAt(own, standard), {});
    const at = (days: number) => systemAt(own, new Date(standard.getTime() + days * DAY_MS));
    expect(await makeVisits(at(1), { contractedServiceId })).toEqual({ made: 0 });
    expect(await nextVisitStep(at(1), { contractedServiceId })).toEqual({ do: 'rest' });
    await expect(
      saveVisitPlan(own.at(own.administrator, at(1).asOf), {
        contractedServiceId,
        rhythm: 'monthly',
        startDate: '2027-05-01',
      }),
    ).rejects.toMatchObject({ kind: 'PlanLocked' });
    await startPremium(at(30), { months: 1 });
    const { made } = await makeVisits(at(30), { contractedServiceId });
    const back = own.at(own.administrator, at(30).asOf);
    const [row] = (await listRecurring(back, {})).rows;
    const missed = row?.visits[0]?.missed ?? [];
    expect(made).toBe(2);
    expect(missed.length).toBeGreaterThan(15);
    await settleMissedVisits(back, { contractedServiceId, way: 'skip' });
    expect((await listRecurring(back, {})).rows[0]?.visits[0]?.missed).toEqual([]);
    expect(await makeVisits(at(30), { contractedServiceId })).toEqual({ made: 0 });
  });
});
