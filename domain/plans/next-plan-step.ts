import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { nextNotice } from './model/trial.ts';
import * as plans from './repo.ts';

const wait = z.number().int().min(0);

const PlanStep = z.discriminatedUnion('do', [
  z.object({ do: z.literal('rest') }),
  z.object({ do: z.literal('notice'), days: z.number().int(), waitMs: wait }),
  z.object({ do: z.literal('end'), waitMs: wait }),
]);
type PlanStep = z.output<typeof PlanStep>;

/** What the plan's workflow does next and in how many milliseconds: a notice, the end of Premium, or nothing more. */
export const nextPlanStep = defineQuery({
  name: 'plans.nextPlanStep',
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
  output: PlanStep,
  async run(tx, actor): Promise<PlanStep> {
    const { state, endsAt, noticedDays } = await plans.findSubscription(tx);
    if (state === 'standard' || !endsAt) return { do: 'rest' };
    const until = (at: Date) => Math.max(0, at.getTime() - actor.asOf.getTime());
    if (endsAt <= actor.asOf) return { do: 'end', waitMs: 0 };
    const notice = nextNotice(endsAt, noticedDays);
    return notice
      ? { do: 'notice', days: notice.days, waitMs: until(notice.at) }
      : { do: 'end', waitMs: until(endsAt) };
  },
});
