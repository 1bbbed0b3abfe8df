import { z } from 'zod';
import { PIPELINE_STEPS } from '#domain/clients/model/pipeline.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { type Waiting, waitingOf } from '#domain/invoicing/steps-billable.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { addDays, civilDateOf, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { amount, civilDate } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { mondayOf, weekly } from './model/weeks.ts';
import { firstSteps } from './repo.ts';
import * as money from './repo-money.ts';
import * as pipeline from './repo-pipeline.ts';

const WEEKS = 12;

/** How the company stands: what is to be invoiced and collected, what came in, the steps that wait. Sums are in lei. */
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
      toInvoice: amount(),
      nearestDay: civilDate().nullable(),
      open: amount(),
      overdue: amount(),
      spv: z.object({ late: z.number().int(), rejected: z.number().int(), waiting: z.number().int() }),
      collected: amount(),
    }),
    weeks: z.array(z.object({ monday: civilDate(), amount: amount() })),
    pipeline: z.array(z.object({ step: z.enum(PIPELINE_STEPS), count: z.number().int(), amount: amount() })),
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
    const [waiting, byDay, receivable, spv, steps, done, members] = await Promise.all([
      waitingOf(tx),
      money.receivedByDay(tx, addDays(mondayOf(today), -7 * (WEEKS - 1))),
      money.receivable(tx, today),
      money.spvCounts(tx, today),
      otherSteps(tx),
      firstSteps(tx),
      membersOf(tx),
    ]);
    const inLei = waiting.filter(({ currency }) => currency === 'RON');
    const colleagues = [...members.values()].filter(({ state }) => state === 'active').length;
    return {
      today,
      figures: {
        toInvoice: sum(inLei.map(({ net }) => net)),
        nearestDay: waiting[0]?.lastDay ?? null,
        ...receivable,
        spv,
        collected: sum(byDay.filter(({ date }) => date >= month && date <= today).map((day) => day.amount)),
      },
      weeks: weekly(byDay, today, WEEKS),
      pipeline: PIPELINE_STEPS.map((step) => ({ step, ...(step === 'invoice' ? toInvoice(inLei) : steps[step]) })),
      firstSteps: { ...done, hasColleague: colleagues > 1 },
    };
  },
});

/** The steps of the pipeline but the invoice, whose services are asked for anyway. */
async function otherSteps(tx: Tx) {
  const [lead, offer, client, contract, services, collection] = await Promise.all([
    pipeline.openLeads(tx),
    pipeline.openOffers(tx),
    pipeline.soldOffers(tx),
    pipeline.unsignedContracts(tx),
    pipeline.servicesByStep(tx),
    pipeline.openInvoices(tx),
  ]);
  return { lead, offer, client, contract, ...services, collection };
}

const toInvoice = (waiting: readonly Waiting[]): pipeline.AtStep => ({
  count: new Set(waiting.map(({ dealId }) => dealId)).size,
  amount: sum(waiting.map(({ net }) => net)),
});
