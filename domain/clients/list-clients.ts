import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf } from '#domain/kernel/keyset.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { amount, civilDate, cursor, id, optional } from '#domain/kernel/schemas.ts';
import { queryTerms } from '#domain/search/model/terms.ts';
import { CLIENT_KINDS, CLIENT_STATES } from './model/client.ts';
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
      nextTask: z.object({ text: z.string(), dueDate: civilDate().nullable() }).nullable(),
    }),
  ).extend({ counts: z.partialRecord(z.enum(CLIENT_STATES), z.number().int()) }),
  async run(tx, actor, { state, kind, responsibleId, q, after }) {
    const filter = { state, kind, responsibleId, words: q === undefined ? [] : queryTerms(q) };
    const rows = await list.listPage(tx, filter, after === undefined ? undefined : decodeCursor(after));
    const { rows: shown, ...rest } = paged(rows, (row) => [row.name, row.id]);
    const sums = await list.sumsOf(
      tx,
      shown.map((row) => row.id),
      civilDateOf(actor.asOf),
    );
    return {
      rows: shown.map((row) => ({ ...row, ...sums(row.id) })),
      ...rest,
      counts: await list.countsByState(tx),
    };
  },
});
