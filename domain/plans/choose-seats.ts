import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { STANDARD_SEATS } from './model/seats.ts';
import * as plans from './repo.ts';
import * as seats from './repo-seats.ts';
import { officeOf } from './steps-seats.ts';

/**
 * Who keeps writing when the company is on Standard, now or once Premium ends; the others of the office read.
 * @throws Invalid `plans.errors.tooManySeats`, `plans.errors.notInOffice`
 */
export const chooseSeats = defineVerb({
  name: 'plans.chooseSeats',
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
  isOnEveryPlan: true,
  api: { method: 'PUT', path: '/plan/seats', summary: 'Choose who keeps writing on Standard' },
  input: z.object({ personIds: z.array(id<'person'>()).min(1).max(100) }),
  output: z.object({ personIds: z.array(id<'person'>()) }),
  async run(tx, _actor, { personIds }) {
    await plans.lockSubscription(tx);
    const chosen = [...new Set(personIds)];
    if (chosen.length > STANDARD_SEATS) throw new Invalid('plans.errors.tooManySeats', { fields: ['personIds'] });
    const office = await officeOf(tx);
    if (!chosen.every((one) => office.includes(one)))
      throw new Invalid('plans.errors.notInOffice', { fields: ['personIds'] });
    await seats.replaceSeats(tx, chosen);
    return { personIds: chosen };
  },
});
