import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { required } from '#domain/kernel/required.ts';
import { civilDate, id, notNegativePrice, optional } from '#domain/kernel/schemas.ts';
import * as costs from './repo.ts';

/**
 * Says what an hour of a colleague costs the company: of every hour noted from now on, from a day on, and of those that have
 * no cost yet. What was reckoned with another cost before that day stays. @throws NotFound
 */
export const setPersonCost = defineVerb({
  name: 'costs.setPersonCost',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/people/{personId}/cost', summary: 'Say what an hour of a colleague costs' },
  input: z.object({ personId: id<'person'>(), hourly: notNegativePrice(), from: optional(civilDate()) }),
  output: z.object({ personId: id<'person'>() }),
  async run(tx, _actor, { personId, hourly, from }) {
    required([(await membersOf(tx)).get(personId)].filter((one) => one !== undefined));
    await costs.putHourlyCost(tx, personId, hourly);
    await costs.costHours(tx, personId, hourly, from);
    return { personId };
  },
});
