import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, NotFound } from '#domain/kernel/errors.ts';
import { civilDate, id } from '#domain/kernel/schemas.ts';
import { closeMonth } from './closing.ts';
import { SETTLING_WAYS } from './model/settling.ts';
import { openMonths } from './months.ts';
import * as plans from './repo.ts';

/**
 * Says what becomes of a month that was not closed in time: closed now as the plan says, or left out for good.
 * @throws NotFound · Conflict `recurring.errors.monthNotMissed` · as draftReport and sendReport
 */
export const settleMissedPeriod = defineVerb({
  name: 'recurring.settleMissedPeriod',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  feature: 'recurring_work',
  api: { method: 'POST', path: '/deals/{dealId}/missed-months', summary: 'Close or leave out a month that was missed' },
  input: z.object({ dealId: id<'deal'>(), periodStart: civilDate(), way: z.enum(SETTLING_WAYS) }),
  output: z.object({}),
  async run(tx, _actor, { dealId, periodStart, way }) {
    const plan = await plans.lockPeriodPlan(tx, dealId);
    if (!plan) throw new NotFound();
    const month = (await openMonths(tx, plan)).missed.find((one) => one.periodStart === periodStart);
    if (!month) throw new Conflict('recurring.errors.monthNotMissed');
    const { clientId } = plan;
    const { periodEnd } = month;
    if (way === 'make') await closeMonth(tx, plan, month, { way: 'chosen', problem: null });
    else
      await plans.insertClosed(tx, {
        clientId,
        dealId,
        planId: plan.id,
        periodStart,
        periodEnd,
        outcome: 'skipped',
        invoicing: 'none',
      });
    return {};
  },
});
