import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import type { Id } from '#domain/kernel/pure/ids.ts';

/** Webhooks as received, before anybody knows whose they are. */
export const inbox = pg.pgSchema('inbox');

export const webhook = inbox.table(
  'webhook',
  {
    id: pg.uuid().$type<Id<'webhook'>>().primaryKey(),
    provider: pg.text({ enum: ['resend', 'stripe', 'whatsapp'] }).notNull(),
    eventId: pg.text().notNull(),
    type: pg.text().notNull(),
    payload: pg.jsonb().$type<Record<string, unknown>>().notNull(),
    state: pg
      .text({ enum: ['waiting', 'done', 'ignored', 'failed'] })
      .notNull()
      .default('waiting'),
    attempts: pg.integer().notNull().default(0),
    failure: pg.text(),
    receivedAt: pg.timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    dueAt: pg.timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    settledAt: pg.timestamp({ withTimezone: true, mode: 'date' }),
  },
  (t) => [
    pg.unique('webhook_event').on(t.provider, t.eventId),
    pg
      .index('webhook_waiting')
      .on(t.dueAt)
      .where(sql`${t.state} = 'waiting'`),
  ],
);
