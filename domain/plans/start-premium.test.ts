import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { endPremium } from './end-premium.ts';
import { nextPlanStep } from './next-plan-step.ts';
import { showPlan } from './show-plan.ts';
import { startPremium } from './start-premium.ts';

const LATER = new Date('2027-02-10T08:00:00Z');

it('goes on from the end of a trial that still runs', async () => {
  const { system, administrator } = await aCompany();
  await startPremium(system, { months: 6 });
  const { state, plan, endsAt } = await showPlan(administrator, {});
  expect([state, plan, endsAt?.toISOString()]).toEqual(['premium', 'premium', '2027-06-24T21:00:00.000Z']);
});

it('begins now after a return to Standard, with its own three notices', async () => {
  const { system, administrator } = await aCompany();
  const later = { ...system, asOf: LATER };
  await endPremium(later, {});
  await startPremium(later, { months: 1 });
  const { state, daysLeft } = await showPlan({ ...administrator, asOf: LATER }, {});
  expect([state, daysLeft]).toEqual(['premium', 28]);
  expect(await nextPlanStep(later, {})).toMatchObject({ do: 'notice', days: 10 });
});

it('is not for the company itself, and for no other period', async () => {
  const { system, administrator } = await aCompany();
  await expect(startPremium(administrator, { months: 1 })).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(startPremium(system, { months: 2 })).rejects.toMatchObject({ kind: 'Invalid' });
});
