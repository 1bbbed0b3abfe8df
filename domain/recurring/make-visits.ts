import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { planOf } from '#domain/plans/steps.ts';
import { openDays } from './days.ts';
import * as plans from './repo.ts';
import { runningOf } from './running.ts';
import { makeVisitsOn } from './visiting.ts';

/** Makes the interventions of a service for the next two weeks. Called again it makes none; without Premium it makes none at all. @throws NotFound */
export const makeVisits = defineVerb({
  name: 'recurring.makeVisits',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ contractedServiceId: id<'contractedService'>() }),
  output: z.object({ made: z.number().int() }),
  async run(tx, _actor, { contractedServiceId }) {
    const plan = await plans.lockVisitPlan(tx, contractedServiceId);
    if (!plan) throw new NotFound();
    const running = await runningOf(tx, plan);
    if (!running || (await planOf(tx)) !== 'premium') return { made: 0 };
    const { due } = await openDays(tx, plan, running.rhythm);
    return { made: await makeVisitsOn(tx, plan, running.service, due) };
  },
});
