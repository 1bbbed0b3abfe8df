import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { addMonths, civilDateOf, endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { instant } from '#domain/kernel/schemas.ts';
import { wakeRecurring } from '#domain/recurring/steps.ts';
import * as plans from './repo.ts';

const PERIODS = [1, 6, 12];

/** Premium for one, six or twelve months that were paid for, from now or from the end of what still runs. */
export const startPremium = defineVerb({
  name: 'plans.startPremium',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: true,
    system: true,
  },
  input: z.object({ months: z.number().refine((months) => PERIODS.includes(months)) }),
  output: z.object({ endsAt: instant() }),
  async run(tx, actor, { months }) {
    const { state, endsAt: runsUntil } = await plans.lockSubscription(tx);
    const runs = state !== 'standard' && runsUntil !== null && runsUntil > actor.asOf;
    const from = civilDateOf(runs ? new Date(runsUntil.getTime() - 1) : actor.asOf);
    const endsAt = endOfDay(addMonths(from, months));
    await plans.setState(tx, 'premium', 'premium', endsAt);
    tx.emit({ type: 'PlanStarted', subject: tx.tenantId, wakes: 'plan' });
    await wakeRecurring(tx, 'PlanStarted');
    return { endsAt };
  },
});
