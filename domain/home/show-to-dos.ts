import { z } from 'zod';
import { actorsToday } from '#domain/clients/steps-team.ts';
import { hasRole, personOf, type Actor } from '#domain/kernel/actor.ts';
import { type Waiting, waitingOf } from '#domain/invoicing/steps-billable.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { amount, civilDate } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { moneyToDos, reportToDos, salesToDos, taskToDos, type IsTheirs } from './gather-to-dos.ts';
import { grouped, TO_DO_KINDS, type ToDo } from './model/to-do.ts';

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

/**
 * What waits for whoever looks, by role and by who has the client: late, today, next; and all that the company may invoice,
 * with its nearest last legal day. Amounts are in lei.
 */
export const showToDos = defineQuery({
  name: 'home.showToDos',
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
    late: Group,
    today: Group,
    next: Group,
    toInvoice: z.object({ count: z.number().int(), amount: amount(), nearestDay: civilDate().nullable() }),
  }),
  async run(tx, actor, { whose }) {
    const personId = personOf(actor);
    const acting = await actorsToday(tx);
    const seesAll = whose === 'all' && hasRole(actor, 'administrator');
    const isTheirs: IsTheirs = (owner, concern) => seesAll || acting(owner, concern).some((one) => one === personId);
    const waiting = await waitingOf(tx);
    const toDos = await toDosOf(tx, actor, isTheirs, waiting);
    return { ...grouped(toDos, civilDateOf(actor.asOf)), toInvoice: summary(waiting) };
  },
});

/** By role: who sells sees the clients' business, who invoices the money, an administrator both. The accountant only reads. */
async function toDosOf(tx: Tx, actor: Actor, isTheirs: IsTheirs, waiting: readonly Waiting[]): Promise<ToDo[]> {
  const sells = hasRole(actor, 'administrator', 'sales');
  const invoices = hasRole(actor, 'administrator', 'accounting');
  const kinds = await Promise.all([
    sells || invoices ? taskToDos(tx, isTheirs) : [],
    sells ? salesToDos(tx, isTheirs) : [],
    sells || invoices ? reportToDos(tx, isTheirs) : [],
    invoices ? moneyToDos(tx, isTheirs, waiting) : [],
  ]);
  return kinds.flat();
}

/** Deals with something to invoice and its worth in lei, and the nearest day among all. */
function summary(waiting: readonly Waiting[]) {
  const inLei = waiting.filter(({ currency }) => currency === 'RON');
  return {
    count: new Set(inLei.map(({ dealId }) => dealId)).size,
    amount: sum(inLei.map(({ net }) => net)),
    nearestDay: waiting[0]?.lastDay ?? null,
  };
}
