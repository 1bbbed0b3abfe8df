import { z } from 'zod';
import { reportForInvoice } from '#domain/acceptance/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { addDays, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { civilDate, id } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { planOf } from '#domain/plans/steps.ts';
import { openDays } from './days.ts';
import { HORIZON_DAYS } from './model/plan.ts';
import { openMonths } from './months.ts';
import * as plans from './repo.ts';
import { runningOf } from './running.ts';

const wait = z.number().int().min(0);
const VisitStep = z.discriminatedUnion('do', [
  z.object({ do: z.literal('rest') }),
  z.object({ do: z.literal('visits'), waitMs: wait }),
  z.object({ do: z.literal('close'), dealId: id<'deal'>(), periodStart: civilDate(), waitMs: wait }),
  z.object({ do: z.literal('invoice'), closedPeriodId: id<'closedPeriod'>(), waitMs: wait }),
]);
type VisitStep = z.output<typeof VisitStep>;
type Timed = Exclude<VisitStep, { do: 'rest' }>;

/**
 * What the recurring work of a service does next and in how many milliseconds: visits two weeks ahead, a month's closing, the
 * invoice of an accepted month. Without Premium nothing; buying it wakes the workflow.
 */
export const nextVisitStep = defineQuery({
  name: 'recurring.nextVisitStep',
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
  input: z.object({ contractedServiceId: id<'contractedService'>() }),
  output: VisitStep,
  async run(tx, _actor, { contractedServiceId }): Promise<VisitStep> {
    if ((await planOf(tx)) !== 'premium') return { do: 'rest' };
    const steps = [await visitsStep(tx, contractedServiceId), ...(await periodSteps(tx, contractedServiceId))];
    const [first] = steps.filter((step) => step !== undefined).sort((a, b) => a.waitMs - b.waitMs);
    return first ?? { do: 'rest' };
  },
});

const until = (tx: Tx, at: Date): number => Math.max(0, at.getTime() - tx.asOf.getTime());

async function visitsStep(tx: Tx, contractedServiceId: Id<'contractedService'>): Promise<Timed | undefined> {
  const plan = await plans.visitPlanOf(tx, contractedServiceId);
  const running = plan && (await runningOf(tx, plan));
  if (!running) return undefined;
  const { due, next } = await openDays(tx, plan, running.rhythm);
  if (due.length > 0) return { do: 'visits', waitMs: 0 };
  return next && { do: 'visits', waitMs: until(tx, startOfDay(addDays(next, -HORIZON_DAYS))) };
}

async function periodSteps(tx: Tx, leadServiceId: Id<'contractedService'>): Promise<Timed[]> {
  const plan = await plans.periodPlanLedBy(tx, leadServiceId);
  if (!plan) return [];
  const { due, running } = await openMonths(tx, plan);
  const steps: Timed[] = [...due, running].map(({ periodStart, closing }) => ({
    do: 'close',
    dealId: plan.dealId,
    periodStart,
    waitMs: until(tx, closing),
  }));
  for (const { id: closedPeriodId, invoicing, reportId } of await plans.closedOf(tx, [plan.dealId]))
    if (invoicing === 'waiting' && (reportId === null || (await isAnswered(tx, reportId))))
      steps.push({ do: 'invoice', closedPeriodId, waitMs: 0 });
  return steps;
}

const isAnswered = async (tx: Tx, reportId: Id<'acceptanceReport'>): Promise<boolean> =>
  (await reportForInvoice(tx, reportId)).answeredAt !== null;
