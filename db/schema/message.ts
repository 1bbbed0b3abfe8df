import * as pg from 'drizzle-orm/pg-core';
import { thread } from './thread.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

/** One e-mail, received or sent. The raw form is kept in S3 as it came. */
export const message = app.table(
  'message',
  {
    ...tenantColumns<'message'>(),
    threadId: idOf<'thread'>().notNull(),
    direction: pg.text({ enum: ['in', 'out'] }).notNull(),
    providerId: pg.text().notNull(),
    messageId: pg.text(),
    inReplyTo: pg.text(),
    fromAddress: pg.text().notNull(),
    fromName: pg.text(),
    toAddress: pg.text().notNull(),
    subject: pg.text().notNull(),
    text: pg.text().notNull(),
    html: pg.text(),
    rawFileId: idOf<'file'>(),
    at: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('message_thread', t, t.threadId, thread),
    pg.unique('message_provider').on(t.tenantId, t.providerId),
    pg.index('message_of_thread').on(t.tenantId, t.threadId, t.at, t.id),
    pg.index('message_header').on(t.tenantId, t.messageId),
    oneOf('message_direction', t.direction, ['in', 'out']),
  ],
);
