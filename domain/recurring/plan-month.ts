import { z } from 'zod';
import { lockRecurringServices } from '#domain/clients/steps-rhythm.ts';
import { dayKey, planVisits, visitedDaysOf } from '#domain/delivery/steps-visits.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf, firstOfMonth, lastOfMonth, latest } from '#domain/kernel/pure/civil-date.ts';
import { civilDate } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { visitDays } from './model/visit-days.ts';
import { patternOf, rhythmOfService } from './patterns.ts';
import * as plans from './repo.ts';
import { stoppedDeals } from './running.ts';
import { aroundOf, visitsOn } from './visiting.ts';

/**
 * «Planifică luna»: makes the interventions of a month of every service that comes back, from today on, by the rhythm of its
 * plan or the one it was sold with. Pressed again it makes only what is missing. @throws Invalid `recurring.errors.monthOver`
 */
export const planMonth = defineVerb({
  name: 'recurring.planMonth',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/planned-months', summary: 'Plan the interventions of a month' },
  input: z.object({ month: civilDate() }),
  output: z.object({ made: z.number().int() }),
  async run(tx, _actor, { month }) {
    const [from, to] = [latest(firstOfMonth(month), civilDateOf(tx.asOf)), lastOfMonth(month)];
    if (from > to) throw new Invalid('recurring.errors.monthOver', { fields: ['month'] });
    const services = await runningServices(tx);
    const own = new Map((await plans.lockVisitPlans(tx)).map((plan) => [plan.contractedServiceId, plan]));
    const visited = await visitedDaysOf(
      tx,
      services.map((one) => one.id),
      from,
      to,
    );
    const around = await aroundOf(tx, from, to);
    const visits = services.flatMap((service) => {
      const plan = own.get(service.id);
      if (plan?.state === 'ended') return [];
      const rhythm = rhythmOfService(service, plan);
      const days = rhythm ? visitDays(rhythm, latest(from, plan?.missedFrom ?? from), to) : [];
      const open = days.filter((visitDate) => !visited.has(dayKey({ contractedServiceId: service.id, visitDate })));
      return visitsOn(patternOf(plan), service, open, around);
    });
    return { made: await planVisits(tx, visits) };
  },
});

/** Those whose contract neither rests nor is over. */
async function runningServices(tx: Tx) {
  const services = await lockRecurringServices(tx);
  const stopped = await stoppedDeals(tx, [...new Set(services.map((one) => one.dealId))]);
  return services.flatMap((one) => {
    const deal = stopped.get(one.dealId);
    if (deal?.isStopped) return [];
    const ends = [one.endDate, deal?.endDate ?? null].filter((day) => day !== null).sort();
    return { ...one, endDate: ends[0] ?? null };
  });
}
