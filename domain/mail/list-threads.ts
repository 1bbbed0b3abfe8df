import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf, PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { cursor, id, instant } from '#domain/kernel/schemas.ts';
import * as mail from './repo.ts';

const Row = z.object({
  id: id<'thread'>(),
  clientId: id<'client'>().nullable(),
  subject: z.string(),
  fromName: z.string().nullable(),
  fromAddress: z.string(),
  state: z.enum(['open', 'done', 'spam']),
  lastMessageAt: instant(),
  readAt: instant().nullable(),
  recognisedCui: z.string().nullable(),
  recognisedName: z.string().nullable(),
});

/** The inbox, newest message first, a page at a time. */
export const listThreads = defineQuery({
  name: 'mail.listThreads',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/threads', summary: 'Messages in the inbox' },
  input: z.object({ state: z.enum(['open', 'done', 'spam']).default('open'), after: cursor() }),
  output: pageOf(Row),
  async run(tx, _actor, { state, after }) {
    const rows = await mail.listThreads(
      tx,
      state,
      after === undefined ? undefined : decodeCursor(after),
      PAGE_SIZE + 1,
    );
    return paged(rows, (row) => [row.lastMessageAt.toISOString(), row.id]);
  },
});
