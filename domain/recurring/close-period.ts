import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { civilDate, id, line, optional } from '#domain/kernel/schemas.ts';
import { CLOSING_WAYS, closeMonth } from './closing.ts';
import * as plans from './repo.ts';
import { openMonths } from './months.ts';

/**
 * Closes a month of a deal when its time has come: the report as chosen, or as a draft, or none, when what was chosen could
 * not be done, with what a person has to mend. Called early, again or after it was missed, it does nothing.
 * @throws NotFound · as draftReport and sendReport
 */
export const closePeriod = defineVerb({
  name: 'recurring.closePeriod',
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
  feature: 'recurring_work',
  input: z.object({
    dealId: id<'deal'>(),
    periodStart: civilDate(),
    way: z.enum(CLOSING_WAYS).default('chosen'),
    problem: optional(line(100)),
  }),
  output: z.object({}),
  async run(tx, _actor, { dealId, periodStart, way, problem }) {
    const plan = await plans.lockPeriodPlan(tx, dealId);
    if (!plan) throw new NotFound();
    if (plan.state !== 'active') return {};
    const month = (await openMonths(tx, plan)).due.find((one) => one.periodStart === periodStart);
    if (month && month.closing <= tx.asOf) await closeMonth(tx, plan, month, { way, problem: problem ?? null });
    return {};
  },
});
