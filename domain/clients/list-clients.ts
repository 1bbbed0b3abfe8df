import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { amount, civilDate, cursor, id, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { queryTerms } from '#domain/search/model/terms.ts';
import { CLIENT_KINDS, CLIENT_STATES } from './model/client.ts';
import { ACTS } from './model/next-act.ts';
import { nextActOf } from './model/pipeline.ts';
import { currentDeals, nextFacts } from './repo-next.ts';
import * as list from './repo-list.ts';

/** Clients by name, with what each buys, owes and what comes next, in lei. Active ones unless another state is asked for. */
export const listClients = defineQuery({
  name: 'clients.listClients',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/clients', summary: 'Clients' },
  input: z.object({
    state: z.enum(CLIENT_STATES).default('active'),
    kind: optional(z.enum(CLIENT_KINDS)),
    responsibleId: optional(id<'person'>()),
    q: optional(z.string().max(100)),
    after: cursor(),
  }),
  output: pageOf(
    z.object({
      id: id<'client'>(),
      name: z.string(),
      cui: z.string().nullable(),
      kind: z.enum(CLIENT_KINDS),
      state: z.enum(CLIENT_STATES),
      city: z.string().nullable(),
      responsibleId: id<'person'>().nullable(),
      activeServices: z.number().int(),
      toInvoice: amount(),
      open: amount(),
      overdue: amount(),
      /** The deal that counts, and what moves it on. */
      next: z.object({
        act: z.enum(ACTS),
        who: z.enum(['us', 'client']).nullable(),
        dealId: id<'deal'>().nullable(),
        subjectId: z.string().nullable(),
        date: civilDate().nullable(),
      }),
      nextTask: z.object({ text: z.string(), dueDate: civilDate().nullable() }).nullable(),
    }),
  ).extend({ counts: z.partialRecord(z.enum(CLIENT_STATES), z.number().int()) }),
  async run(tx, actor, { state, kind, responsibleId, q, after }) {
    const filter = { state, kind, responsibleId, words: q === undefined ? [] : queryTerms(q) };
    const rows = await list.listPage(tx, filter, after === undefined ? undefined : decodeCursor(after));
    const { rows: shown, ...rest } = paged(rows, (row) => [row.name, row.id]);
    const ids = shown.map((row) => row.id);
    const today = civilDateOf(actor.asOf);
    const [sums, nexts] = [await list.sumsOf(tx, ids, today), await nextActs(tx, ids, today)];
    return {
      rows: shown.map((row) => ({ ...row, ...sums(row.id), next: nexts(row.id) })),
      ...rest,
      counts: await list.countsByState(tx),
    };
  },
});

/** What comes next for each client of a page, read at once. */
async function nextActs(tx: Tx, clientIds: readonly Id<'client'>[], today: CivilDate) {
  const deals = clientIds.length === 0 ? [] : await currentDeals(tx, clientIds);
  const facts = await nextFacts(tx, deals, today);
  const byClient = new Map(deals.map((deal) => [deal.clientId, deal.id]));
  return (clientId: Id<'client'>) => {
    const dealId = byClient.get(clientId);
    return dealId === undefined ? { ...NOTHING_NEXT, dealId: null } : { ...nextActOf(facts(dealId)), dealId };
  };
}

const NOTHING_NEXT = { act: 'nothing' as const, who: null, subjectId: null, date: null };
