import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { conversation } from './conversation.ts';
import { file } from './file.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const AUTHORS = ['visitor', 'desk', 'note', 'system'] as const;
export const CARRIAGES = ['none', 'waiting', 'sent', 'delivered', 'read', 'failed', 'uncertain'] as const;

/** One message of a talk. Its place in the talk is given while the talk is held, so places are committed in order, without a hole. */
export const chatMessage = app.table(
  'chat_message',
  {
    ...tenantColumns<'chatMessage'>(),
    conversationId: idOf<'conversation'>().notNull(),
    seq: pg.integer().notNull(),
    /** A note is the desk's own; the visitor never sees it. */
    author: pg.text({ enum: AUTHORS }).notNull(),
    personId: idOf<'person'>(),
    text: pg.text().notNull(),
    fileId: idOf<'file'>(),
    /** WhatsApp: the approved template by which it was written. */
    template: pg.text(),
    /** WhatsApp: how far it got; `none` where nothing carries it but we. */
    carriage: pg.text({ enum: CARRIAGES }).notNull().default('none'),
    providerId: pg.text(),
    failure: pg.text(),
    at: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('chat_message_conversation', t, t.conversationId, conversation),
    belongsTo('chat_message_file', t, t.fileId, file),
    pg.unique('chat_message_place').on(t.tenantId, t.conversationId, t.seq),
    pg.unique('chat_message_provider').on(t.tenantId, t.providerId),
    pg.index('chat_message_of_file').on(t.tenantId, t.fileId),
    pg
      .index('chat_message_waiting')
      .on(t.tenantId, t.conversationId, t.seq)
      .where(sql`${t.carriage} = 'waiting'`),
    oneOf('chat_message_author', t.author, AUTHORS),
    oneOf('chat_message_carriage', t.carriage, CARRIAGES),
  ],
);
