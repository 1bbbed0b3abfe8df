import { expect, it } from 'vitest';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { listWork } from '#domain/delivery/list-work.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { aCompany, TODAY, type TestCompany } from '#tests/builders/company.ts';
import { recurringVisits } from '#tests/builders/recurring.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { makeVisits } from './make-visits.ts';
import { planMonth } from './plan-month.ts';
import { saveVisitPlan } from './save-visit-plan.ts';

const daysOf = async (company: TestCompany, contractedServiceId: string) =>
  (await listWork(company.administrator, { from: '2026-11-01', to: '2027-01-31' })).rows
    .filter((row) => row.contractedServiceId === contractedServiceId)
    .map((row) => row.plannedDate);

async function aWeeklyService(company: TestCompany) {
  const { clientId, dealId } = await aContractedService(company);
  const sold = { clientId, dealId, name: 'Curățenie', unit: 'visit', unitPrice: '100', contracted: '52' } as const;
  const { id } = await addContractedService(company.administrator, {
    ...sold,
    rhythm: 'weekly',
    startDate: '2026-11-24',
  });
  return id;
}

it('plans a month on Standard by a click, once however often it is pressed, holidays moved', async () => {
  const company = await aCompany();
  const service = await aWeeklyService(company);
  await endPremium(company.system, {});
  const standard = company.at(company.administrator, TODAY);
  await Promise.all([1, 2].map(() => planMonth(standard, { month: '2026-12-15' })));
  expect(await planMonth(standard, { month: '2026-12-01' })).toEqual({ made: 0 });
  // 1 December is a holiday
  expect(await daysOf(company, service)).toEqual([
    '2026-12-02',
    '2026-12-08',
    '2026-12-15',
    '2026-12-22',
    '2026-12-29',
  ]);
});

it('makes one visit of a day, whether a person or the plan came first', async () => {
  const company = await aCompany();
  const { contractedServiceId } = await recurringVisits(company);
  await planMonth(company.administrator, { month: '2026-12-01' });
  const planned = await daysOf(company, contractedServiceId);
  expect(await makeVisits(company.system, { contractedServiceId })).toMatchObject({ made: 1 }); // 30 November
  expect(new Set(await daysOf(company, contractedServiceId)).size).toBe(planned.length + 1);

  const sold = await aWeeklyService(company);
  await planMonth(company.administrator, { month: '2026-11-24' });
  const first = await daysOf(company, sold);
  await saveVisitPlan(company.administrator, { contractedServiceId: sold, rhythm: 'weekly', startDate: '2026-11-24' });
  await makeVisits(company.system, { contractedServiceId: sold });
  const days = await daysOf(company, sold);
  expect(days).toEqual([...new Set(days)]);
  expect(days).toEqual(expect.arrayContaining(first));
});

it('refuses a month that is over', async () => {
  const company = await aCompany();
  await expect(planMonth(company.administrator, { month: '2026-10-31' })).rejects.toMatchObject({
    code: 'recurring.errors.monthOver',
  });
});
