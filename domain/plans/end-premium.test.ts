import { describe, expect, it } from 'vitest';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { endPremium } from './end-premium.ts';
import { trialEnd } from './model/trial.ts';
import { nextPlanStep } from './next-plan-step.ts';
import { noticePlanEnd } from './notice-plan-end.ts';
import { showPlan } from './show-plan.ts';

const END = trialEnd(TODAY);
const before = (days: number, ms = 0) => new Date(END.getTime() - days * 86_400_000 + ms);
const system = ({ system: actor }: TestCompany, asOf: Date) => ({ ...actor, asOf });

describe('a company’s month of Premium', () => {
  it('is told of ten, three and one day before, each once, and then ends', async () => {
    const company = await aCompany();
    const step = (asOf: Date) => nextPlanStep(system(company, asOf), {});
    expect(await step(TODAY)).toEqual({ do: 'notice', days: 10, waitMs: before(10).getTime() - TODAY.getTime() });
    for (const [days, next] of [
      [10, 3],
      [3, 1],
    ] as const) {
      const early = await noticePlanEnd(system(company, before(days, -1)), { days });
      const due = await noticePlanEnd(system(company, before(days)), { days });
      const again = await noticePlanEnd(system(company, before(days)), { days });
      expect([early, due, again].map((one) => one.isNoticed)).toEqual([false, true, false]);
      expect(await step(before(days))).toMatchObject({ do: 'notice', days: next });
    }
    await noticePlanEnd(system(company, before(1)), { days: 1 });
    expect(await step(before(1))).toEqual({ do: 'end', waitMs: 86_400_000 });
    expect(await step(END)).toEqual({ do: 'end', waitMs: 0 });
  });

  it('ends at its end and not before, once, and for ever rests', async () => {
    const company = await aCompany();
    expect(await endPremium(system(company, before(0, -1)), {})).toEqual({ isEnded: false });
    expect(await showPlan(company.sales, {})).toMatchObject({
      plan: 'premium',
      state: 'trial',
      endsAt: END,
      daysLeft: 30,
    });
    expect(await endPremium(system(company, END), {})).toEqual({ isEnded: true });
    expect(await endPremium(system(company, END), {})).toEqual({ isEnded: false });
    expect(await showPlan(company.at(company.sales, END), {})).toMatchObject({
      plan: 'standard',
      state: 'standard',
      endsAt: null,
    });
    expect(await nextPlanStep(system(company, END), {})).toEqual({ do: 'rest' });
  });

  it('ends once when two ask at the same moment', async () => {
    const company = await aCompany();
    const answers = await Promise.all([1, 2, 3].map(() => endPremium(system(company, END), {})));
    expect(answers.filter((one) => one.isEnded)).toHaveLength(1);
  });

  it('is ended by nobody but the product itself', async () => {
    const company = await aCompany();
    for (const actor of [company.administrator, company.accounting])
      await expect(endPremium({ ...actor, asOf: END }, {})).rejects.toMatchObject({ code: 'errors.forbidden' });
  });
});
