import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { addDays, civilDateOf, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { amount, civilDate } from '#domain/kernel/schemas.ts';
import { mondayOf, weekly } from './model/weeks.ts';
import { firstSteps } from './repo.ts';
import * as money from './repo-money.ts';
import { waitingByStep } from './steps.ts';

const WEEKS = 12;
const AtStep = z.object({ count: z.number().int(), amount: amount() });

/**
 * How the company stands: what is to be collected, what came in, how much waits at each step but that of the invoice, which
 * `showToDos` knows. Sums are in lei.
 */
export const showHome = defineQuery({
  name: 'home.showHome',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({}),
  output: z.object({
    today: civilDate(),
    figures: z.object({
      open: amount(),
      overdue: amount(),
      spv: z.object({ late: z.number().int(), rejected: z.number().int(), waiting: z.number().int() }),
      collected: amount(),
    }),
    weeks: z.array(z.object({ monday: civilDate(), amount: amount() })),
    steps: z.object({
      lead: AtStep,
      offer: AtStep,
      client: AtStep,
      contract: AtStep,
      delivery: AtStep,
      acceptance: AtStep,
      collection: AtStep,
    }),
    firstSteps: z.object({
      hasSentOffer: z.boolean(),
      hasMessage: z.boolean(),
      hasSpv: z.boolean(),
      hasColleague: z.boolean(),
    }),
  }),
  async run(tx, actor) {
    const today = civilDateOf(actor.asOf);
    const month = firstOfMonth(today);
    const [byDay, receivable, spv, steps, done, members] = await Promise.all([
      money.receivedByDay(tx, addDays(mondayOf(today), -7 * (WEEKS - 1))),
      money.receivable(tx, today),
      money.spvCounts(tx, today),
      waitingByStep(tx),
      firstSteps(tx),
      membersOf(tx),
    ]);
    const colleagues = [...members.values()].filter(({ state }) => state === 'active').length;
    return {
      today,
      figures: {
        ...receivable,
        spv,
        collected: sum(byDay.filter(({ date }) => date >= month && date <= today).map((day) => day.amount)),
      },
      weeks: weekly(byDay, today, WEEKS),
      steps,
      firstSteps: { ...done, hasColleague: colleagues > 1 },
    };
  },
});
