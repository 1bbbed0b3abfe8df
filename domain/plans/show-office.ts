import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { notIncluded } from '#domain/kernel/plan-gate.ts';
import { id } from '#domain/kernel/schemas.ts';
import { isOffice, STANDARD_SEATS } from './model/seats.ts';
import * as seats from './repo-seats.ts';

/** Who sits on Standard's seats, or will, and whether who asks may write today. */
export const showOffice = defineQuery({
  name: 'plans.showOffice',
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
  input: z.object({}),
  output: z.object({ seated: z.array(id<'person'>()), mayWrite: z.boolean() }),
  async run(tx, actor) {
    const [missing, seated] = await Promise.all([notIncluded(tx, ['unlimited_seats']), seats.seatedPeople(tx)]);
    const me = personOf(actor);
    const isFree = seated.length < STANDARD_SEATS;
    const mayWrite = missing === undefined || !isOffice(actor.roles) || isFree || seated.some((one) => one === me);
    return { seated, mayWrite };
  },
});
