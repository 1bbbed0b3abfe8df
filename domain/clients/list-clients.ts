import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf, PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { amount, cursor, id } from '#domain/kernel/schemas.ts';
import { CLIENT_KINDS } from './model/client.ts';
import * as clients from './repo-list.ts';

const Row = z.object({
  id: id<'client'>(),
  name: z.string(),
  kind: z.enum(CLIENT_KINDS),
  state: z.enum(['potential', 'active', 'archived', 'merged']),
  cui: z.string().nullable(),
  responsibleId: id<'person'>().nullable(),
  services: z.number().int(),
  open: amount(),
  overdue: amount(),
});

/** Clients by name, a page at a time, with active services and money that is open. Sums are in lei only. */
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
  api: { method: 'GET', path: '/clients', summary: 'Clients by name' },
  input: z.object({
    state: z.enum(['potential', 'active', 'archived']).default('active'),
    kind: z.enum(CLIENT_KINDS).optional(),
    after: cursor(),
  }),
  output: pageOf(Row),
  async run(tx, actor, { state, kind, after }) {
    const position = after === undefined ? undefined : decodeCursor(after);
    const rows = await clients.listClients(tx, {
      state,
      kind,
      after: position,
      limit: PAGE_SIZE + 1,
      asOf: actor.asOf,
    });
    return paged(rows, (row) => [row.name, row.id]);
  },
});
