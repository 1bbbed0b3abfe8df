import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { addDays, civilDateOf, endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { instant, line } from '#domain/kernel/schemas.ts';
import { wakeRecurring } from '#domain/recurring/steps.ts';
import * as plans from './repo.ts';

const MOST_DAYS = 90;

/**
 * More days of the free month, from its end or from today when it is over; the reason stays in the company's audit.
 * @throws Conflict `operator.errors.isPaid` for a company that paid for Premium
 */
export const extendTrial = defineVerb({
  name: 'plans.extendTrial',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: true,
    system: false,
  },
  input: z.object({ days: z.coerce.number().int().min(1).max(MOST_DAYS), reason: line(200) }),
  output: z.object({ endsAt: instant() }),
  async run(tx, actor, { days }) {
    const { state, endsAt: runsUntil } = await plans.lockSubscription(tx);
    if (state === 'premium') throw new Conflict('operator.errors.isPaid');
    const runs = runsUntil !== null && runsUntil > actor.asOf;
    const from = civilDateOf(runs ? new Date(runsUntil.getTime() - 1) : actor.asOf);
    const endsAt = endOfDay(addDays(from, days));
    await plans.setState(tx, 'trial', 'premium', endsAt);
    tx.emit({ type: 'PlanStarted', subject: tx.tenantId, wakes: 'plan' });
    await wakeRecurring(tx, 'PlanStarted');
    return { endsAt };
  },
});
