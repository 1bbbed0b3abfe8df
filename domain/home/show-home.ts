import { z } from 'zod';
import { PIPELINE_STEPS } from '#domain/clients/model/pipeline.ts';
import { actorsToday } from '#domain/clients/steps-team.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { type Waiting, waitingOf } from '#domain/invoicing/steps-billable.ts';
import { hasRole, personOf, type Actor } from '#domain/kernel/actor.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { addDays, civilDateOf, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { amount, civilDate } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { moneyToDos, reportToDos, salesToDos, taskToDos, type IsTheirs } from './gather-to-dos.ts';
import { grouped, TO_DO_KINDS, type ToDo } from './model/to-do.ts';
import { mondayOf, weekly } from './model/weeks.ts';
import { firstSteps } from './repo.ts';
import * as money from './repo-money.ts';
import * as pipeline from './repo-pipeline.ts';

const WEEKS = 12;

const Item = z.object({
  kind: z.enum(TO_DO_KINDS),
  id: z.string(),
  clientId: z.string(),
  clientName: z.string(),
  text: z.string(),
  amount: amount().nullable(),
  date: civilDate(),
});
const Group = z.object({ items: z.array(Item), count: z.number().int() });

/** What waits for whoever looks, by role and by who has the client, and how the company stands. Sums are in lei. */
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
  /** `all`: an administrator looks at everybody's. */
  input: z.object({ whose: z.enum(['mine', 'all']).default('mine') }),
  output: z.object({
    today: civilDate(),
    toDo: z.object({ late: Group, today: Group, next: Group }),
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
  async run(tx, actor, { whose }) {
    const today = civilDateOf(actor.asOf);
    const members = await membersOf(tx);
    const personId = personOf(actor);
    const acting = await actorsToday(tx);
    const seesAll = whose === 'all' && hasRole(actor, 'administrator');
    const isTheirs: IsTheirs = (owner, concern) => seesAll || acting(owner, concern).some((one) => one === personId);
    const waiting = await waitingOf(tx);
    const byDay = await money.receivedByDay(tx, addDays(mondayOf(today), -7 * (WEEKS - 1)));
    const inLei = waiting.filter(({ currency }) => currency === 'RON');
    const month = firstOfMonth(today);
    const colleagues = [...members.values()].filter(({ state }) => state === 'active').length;
    return {
      today,
      toDo: grouped(await toDosOf(tx, actor, isTheirs, waiting), today),
      figures: {
        toInvoice: sum(inLei.map(({ net }) => net)),
        nearestDay: waiting[0]?.lastDay ?? null,
        ...(await money.receivable(tx, today)),
        spv: await money.spvCounts(tx, today),
        collected: sum(byDay.filter(({ date }) => date >= month && date <= today).map((day) => day.amount)),
      },
      weeks: weekly(byDay, today, WEEKS),
      pipeline: await stepsInLei(tx, inLei),
      firstSteps: { ...(await firstSteps(tx)), hasColleague: colleagues > 1 },
    };
  },
});

/** By role: who sells sees the clients' business, who invoices the money, an administrator both. The accountant only reads. */
async function toDosOf(tx: Tx, actor: Actor, isTheirs: IsTheirs, waiting: readonly Waiting[]): Promise<ToDo[]> {
  const sells = hasRole(actor, 'administrator', 'sales');
  const invoices = hasRole(actor, 'administrator', 'accounting');
  return [
    ...(sells || invoices ? await taskToDos(tx, isTheirs) : []),
    ...(sells ? await salesToDos(tx, isTheirs) : []),
    ...(sells || invoices ? await reportToDos(tx, isTheirs) : []),
    ...(invoices ? await moneyToDos(tx, isTheirs, waiting) : []),
  ];
}

async function stepsInLei(tx: Tx, waiting: readonly Waiting[]) {
  const { delivery, acceptance } = await pipeline.servicesByStep(tx);
  const deals = new Set(waiting.map(({ dealId }) => dealId));
  return [
    { step: 'lead' as const, ...(await pipeline.openLeads(tx)) },
    { step: 'offer' as const, ...(await pipeline.openOffers(tx)) },
    { step: 'client' as const, ...(await pipeline.soldOffers(tx)) },
    { step: 'contract' as const, ...(await pipeline.unsignedContracts(tx)) },
    { step: 'delivery' as const, ...delivery },
    { step: 'acceptance' as const, ...acceptance },
    { step: 'invoice' as const, count: deals.size, amount: sum(waiting.map(({ net }) => net)) },
    { step: 'collection' as const, ...(await pipeline.openInvoices(tx)) },
  ];
}
