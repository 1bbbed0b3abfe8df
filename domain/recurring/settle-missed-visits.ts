import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { openDays } from './days.ts';
import { SETTLING_WAYS } from './model/settling.ts';
import * as plans from './repo.ts';
import { runningOf } from './running.ts';
import { makeVisitsOn } from './visiting.ts';

/** Says what becomes of visits that were not made in time: made now, with their own days, or left out for good. @throws NotFound */
export const settleMissedVisits = defineVerb({
  name: 'recurring.settleMissedVisits',
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
  feature: 'recurring_work',
  api: {
    method: 'POST',
    path: '/contracted-services/{contractedServiceId}/missed-visits',
    summary: 'Make or leave out the visits that were missed',
  },
  input: z.object({ contractedServiceId: id<'contractedService'>(), way: z.enum(SETTLING_WAYS) }),
  output: z.object({ made: z.number().int() }),
  async run(tx, _actor, { contractedServiceId, way }) {
    const plan = await plans.lockVisitPlan(tx, contractedServiceId);
    if (!plan) throw new NotFound();
    const running = await runningOf(tx, plan);
    const { missed } = running ? await openDays(tx, plan, running.rhythm) : { missed: [] };
    const made = running && way === 'make' ? await makeVisitsOn(tx, plan, running.service, missed) : 0;
    await plans.updateVisitPlan(tx, plan.id, { missedFrom: civilDateOf(tx.asOf) });
    return { made };
  },
});
