import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { lookDue, paperDue, WATCHED_FOR } from './model/order.ts';
import { nextNotice } from './model/trial.ts';
import * as plans from './repo.ts';
import { watchedOrders } from './repo-orders.ts';

const wait = z.number().int().min(0);
const orderId = id<'planOrder'>();

const PlanStep = z.discriminatedUnion('do', [
  z.object({ do: z.literal('rest') }),
  z.object({ do: z.literal('notice'), days: z.number().int(), waitMs: wait }),
  z.object({ do: z.literal('end'), waitMs: wait }),
  z.object({ do: z.literal('paper'), orderId, waitMs: wait }),
  z.object({ do: z.literal('look'), orderId, waitMs: wait }),
]);
type PlanStep = z.output<typeof PlanStep>;
type Timed = Exclude<PlanStep, { do: 'rest' }>;

/** What the plan's workflow does next and in how many milliseconds: the paper or the money of an order, a notice, the end of Premium. */
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
  async run(tx): Promise<PlanStep> {
    const [first, ...others] = [...(await orderSteps(tx)), ...(await planSteps(tx))];
    if (!first) return { do: 'rest' };
    return others.reduce((next, step) => (step.waitMs < next.waitMs ? step : next), first);
  },
});

const until = (tx: Tx, at: Date) => Math.max(0, at.getTime() - tx.asOf.getTime());

async function planSteps(tx: Tx): Promise<Timed[]> {
  const { state, endsAt, noticedDays } = await plans.findSubscription(tx);
  if (state === 'standard' || !endsAt) return [];
  const notice = endsAt <= tx.asOf ? undefined : nextNotice(endsAt, noticedDays);
  return notice
    ? [{ do: 'notice', days: notice.days, waitMs: until(tx, notice.at) }]
    : [{ do: 'end', waitMs: until(tx, endsAt) }];
}

async function orderSteps(tx: Tx): Promise<Timed[]> {
  const orders = await watchedOrders(tx, new Date(tx.asOf.getTime() - WATCHED_FOR));
  return orders.flatMap((order): Timed[] => {
    const [paper, look] = [paperDue(order), lookDue(order)];
    return [
      ...(paper ? [{ do: 'paper' as const, orderId: order.id, waitMs: until(tx, paper) }] : []),
      ...(look ? [{ do: 'look' as const, orderId: order.id, waitMs: until(tx, look) }] : []),
    ];
  });
}
