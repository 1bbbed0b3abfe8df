import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { wakeRecurring } from '#domain/recurring/steps.ts';
import * as plans from './repo.ts';
import { seatOffice } from './steps-seats.ts';

/** Returns the company to Standard at the end of what it had. Nothing it made is lost; too early or done before, it changes nothing. */
export const endPremium = defineVerb({
  name: 'plans.endPremium',
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
  input: z.object({}),
  output: z.object({ isEnded: z.boolean() }),
  async run(tx, actor) {
    const { state, endsAt } = await plans.lockSubscription(tx);
    if (state === 'standard' || !endsAt || endsAt > actor.asOf) return { isEnded: false };
    await plans.setState(tx, 'standard', 'standard', null);
    await seatOffice(tx);
    tx.emit({ type: 'PlanEnded', subject: tx.tenantId, wakes: 'plan' });
    await wakeRecurring(tx, 'PlanEnded');
    return { isEnded: true };
  },
});
