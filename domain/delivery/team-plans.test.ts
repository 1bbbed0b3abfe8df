import { beforeAll, expect, it } from 'vitest';
import { setAway } from '#domain/identity/set-away.ts';
import { newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { makeVisits } from '#domain/recurring/make-visits.ts';
import { saveVisitPlan } from '#domain/recurring/save-visit-plan.ts';
import { showRecurring } from '#domain/recurring/show-recurring.ts';
import { aCompany, aMember, type TestCompany } from '#tests/builders/company.ts';
import { aContractedService, aWorkOrder } from '#tests/builders/work-order.ts';
import { deleteTeam } from './delete-team.ts';
import { listWork } from './list-work.ts';
import { planSeries } from './plan-series.ts';
import { planWork } from './plan-work.ts';
import { rescheduleWork } from './reschedule-work.ts';
import { saveTeam } from './save-team.ts';

let company: TestCompany;
let mate: PersonId;
const aTeam = (name: string) =>
  saveTeam(company.sales, { name, personIds: [company.execution.personId, mate] }).then((one) => one.teamId);

beforeAll(async () => {
  company = await aCompany();
  mate = (await aMember(company.tenantId, 'execution')).personId;
  const { personId } = company.execution;
  await setAway(company.administrator, { personId, awayFrom: '2026-12-01', awayUntil: '2026-12-03' });
});

it('gives what a team is planned for to whoever of it is there on the day', async () => {
  const teamId = await aTeam('Echipa 1');
  const { contractedServiceId } = await aContractedService(company);
  const plan = { contractedServiceId, teamId, minutes: 90 };
  expect(await planWork(company.sales, { ...plan, date: '2026-11-30' })).toMatchObject({
    assigneeId: company.execution.personId,
    minutes: 90,
  });
  await planSeries(company.sales, { ...plan, date: '2026-12-02', rhythm: 'weekly', count: 2 });
  const { rows } = await listWork(company.sales, { from: '2026-12-02' });
  expect(rows.map((one) => one.assigneeId)).toEqual([mate, company.execution.personId]);
});

it('moves an intervention to a team', async () => {
  const teamId = await aTeam('Echipa 1b');
  const { workOrderId } = await aWorkOrder(company);
  const moved = await rescheduleWork(company.sales, { workOrderId, date: '2026-12-02', teamId });
  expect(moved.assigneeId).toBe(mate);
});

it('makes the visits of a team for whoever is there, and goes on with its first person once it breaks up', async () => {
  const teamId = await aTeam('Echipa 2');
  const { contractedServiceId, dealId } = await aContractedService(company);
  const rhythm = { rhythm: 'weekly' as const, weekdays: [1, 4], startDate: '2026-11-26' };
  const plan = { contractedServiceId, teamId, minutes: 45, ...rhythm };
  expect(await saveVisitPlan(company.administrator, plan)).toMatchObject({ teamId, minutes: 45 });
  await makeVisits(company.system, { contractedServiceId });
  const { rows } = await listWork(company.sales, { dealId });
  expect(rows.map(({ plannedDate, assigneeId, minutes }) => [plannedDate, assigneeId, minutes])).toEqual([
    ['2026-11-26', company.execution.personId, 45],
    ['2026-12-02', mate, 45], // 30 November is a holiday, 1 December too
    ['2026-12-03', mate, 45],
    ['2026-12-07', company.execution.personId, 45],
  ]);
  await deleteTeam(company.sales, { teamId });
  const { services } = await showRecurring(company.administrator, { dealId });
  expect(services[0]?.plan).toMatchObject({ teamId: null, assigneeId: company.execution.personId });
});

it('refuses a team without people, and knows none of another company', async () => {
  const { teamId } = await saveTeam(company.sales, { name: 'Echipa goală' });
  const { contractedServiceId } = await aContractedService(company);
  const plan = { contractedServiceId, date: '2026-12-02' };
  await expect(planWork(company.sales, { ...plan, teamId })).rejects.toMatchObject({
    code: 'delivery.errors.emptyTeam',
  });
  const other = await aCompany();
  const foreign = (await saveTeam(other.sales, { name: 'Echipa lor' })).teamId;
  for (const unknown of [foreign, newId<'team'>()])
    await expect(planWork(company.sales, { ...plan, teamId: unknown })).rejects.toMatchObject({ kind: 'NotFound' });
});
