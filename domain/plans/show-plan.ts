import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { instant } from '#domain/kernel/schemas.ts';
import { daysLeft } from './model/trial.ts';
import * as plans from './repo.ts';

/** The company's plan today and how long it lasts. */
export const showPlan = defineQuery({
  name: 'plans.showPlan',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/plan', summary: 'The plan and how long it lasts' },
  input: z.object({}),
  output: z.object({
    plan: z.enum(['standard', 'premium']),
    state: z.enum(['trial', 'premium', 'standard']),
    endsAt: instant().nullable(),
    daysLeft: z.number().int().nullable(),
  }),
  async run(tx, actor) {
    const { state, endsAt } = await plans.findSubscription(tx);
    return { plan: await plans.planOf(tx), state, endsAt, daysLeft: endsAt ? daysLeft(endsAt, actor.asOf) : null };
  },
});
