import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { nextNotice } from './model/trial.ts';
import * as plans from './repo.ts';

/** Keeps that people were told so many days before the end, once for each of 10, 3 and 1. */
export const noticePlanEnd = defineVerb({
  name: 'plans.noticePlanEnd',
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
  input: z.object({ days: z.number().int().min(1) }),
  output: z.object({ isNoticed: z.boolean() }),
  async run(tx, actor, { days }) {
    const { state, endsAt, noticedDays } = await plans.lockSubscription(tx);
    const notice = endsAt && nextNotice(endsAt, noticedDays);
    if (state === 'standard' || !notice || notice.days !== days || notice.at > actor.asOf) return { isNoticed: false };
    await plans.setNoticed(tx, days);
    tx.emit({ type: 'PlanNoticed', subject: tx.tenantId, wakes: 'plan' });
    return { isNoticed: true };
  },
});
