import { z } from 'zod';
import { clientOf, contractedServicesOf, dealOf } from '#domain/clients/steps.ts';
import { acceptanceGateOf } from '#domain/contracts/steps.ts';
import { PRICE_BASES, RHYTHMS } from '#domain/clients/model/contracted.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { addDays, civilDateOf, latest } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id } from '#domain/kernel/schemas.ts';
import { planOf } from '#domain/plans/steps.ts';
import { asPeriodPlan, asVisitPlan } from './as-plan.ts';
import { PeriodPlan, VisitPlan } from './model/plan.ts';
import { visitDays } from './model/visit-days.ts';
import * as plans from './repo.ts';
import { runningOf } from './running.ts';

const DAYS_SHOWN = 90;
const MOST_SHOWN = 6;

/** The recurring work of one deal: what happens at the end of a month, and the rhythm of each of its services. @throws NotFound */
export const showRecurring = defineQuery({
  name: 'recurring.showRecurring',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/deals/{dealId}/recurring', summary: 'The recurring work of a deal' },
  input: z.object({ dealId: id<'deal'>() }),
  output: z.object({
    plan: z.enum(['standard', 'premium']),
    dealId: id<'deal'>(),
    dealTitle: z.string(),
    clientId: id<'client'>(),
    clientName: z.string(),
    gate: z.enum(['required', 'optional', 'none']),
    period: PeriodPlan.nullable(),
    services: z.array(
      z.object({
        contractedServiceId: id<'contractedService'>(),
        name: z.string(),
        rhythm: z.enum(RHYTHMS),
        rhythmWeeks: z.number().int().nullable(),
        priceBasis: z.enum(PRICE_BASES),
        siteId: id<'site'>().nullable(),
        startDate: civilDate().nullable(),
        plan: VisitPlan.nullable(),
        /** Days of the rhythm from today on, at most six. */
        days: z.array(civilDate()),
      }),
    ),
  }),
  async run(tx, _actor, { dealId }) {
    const { clientId, title } = await dealOf(tx, dealId);
    const period = await plans.periodPlanOf(tx, dealId);
    const visits = await plans.visitPlansOf(tx, dealId);
    const services = (await contractedServicesOf(tx, clientId)).filter(
      (one) => one.dealId === dealId && one.state === 'active',
    );
    const shown = [];
    for (const { id: contractedServiceId, name, rhythm, rhythmWeeks, priceBasis, siteId, startDate } of services) {
      const plan = visits.find((one) => one.contractedServiceId === contractedServiceId);
      const running = plan && (await runningOf(tx, plan));
      const today = civilDateOf(tx.asOf);
      const from = latest(today, plan?.missedFrom ?? today);
      const days = running ? visitDays(running.rhythm, from, addDays(from, DAYS_SHOWN)).slice(0, MOST_SHOWN) : [];
      shown.push({
        ...{ contractedServiceId, name, rhythm, rhythmWeeks, priceBasis, siteId, startDate, days },
        plan: plan ? asVisitPlan(plan) : null,
      });
    }
    return {
      plan: await planOf(tx),
      dealId,
      dealTitle: title,
      clientId,
      clientName: (await clientOf(tx, clientId)).name,
      gate: (await acceptanceGateOf(tx, dealId)).gate,
      period: period ? asPeriodPlan(period) : null,
      services: shown,
    };
  },
});
