import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const THREAD_STATES = ['open', 'done', 'spam'] as const;

/** A conversation by e-mail. Without a client it waits in the inbox for one click. */
export const thread = app.table(
  'thread',
  {
    ...tenantColumns<'thread'>(),
    clientId: idOf<'client'>(),
    subject: pg.text().notNull(),
    fromName: pg.text(),
    fromAddress: pg.text().notNull(),
    state: pg.text({ enum: THREAD_STATES }).notNull().default('open'),
    lastMessageAt: instant().notNull(),
    readAt: instant(),
    recognisedCui: pg.text(),
    recognisedName: pg.text(),
    recognisedPhone: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('thread_client', t, t.clientId, client),
    pg.index('thread_list').on(t.tenantId, t.state, t.lastMessageAt, t.id),
    pg.index('thread_of_client').on(t.tenantId, t.clientId),
    oneOf('thread_state', t.state, THREAD_STATES),
  ],
);
