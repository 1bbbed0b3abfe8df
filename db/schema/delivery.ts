import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const DELIVERY_STATES = ['waiting', 'sending', 'sent', 'delivered', 'opened', 'bounced', 'failed'] as const;

/** An e-mail that a verb has promised. The template and its data are frozen; the client's workflow has it sent once. */
export const delivery = app.table(
  'delivery',
  {
    ...tenantColumns<'delivery'>(),
    clientId: idOf<'client'>().notNull(),
    subjectKind: pg.text().notNull(),
    subjectId: pg.uuid().notNull(),
    template: pg.text().notNull(),
    recipient: pg.text().notNull(),
    language: pg.text({ enum: ['ro', 'en'] }).notNull(),
    data: pg.jsonb().$type<Record<string, unknown>>().notNull(),
    linkId: idOf<'link'>(),
    attachmentKind: pg.text(),
    state: pg.text({ enum: DELIVERY_STATES }).notNull().default('waiting'),
    dueAt: instant().notNull(),
    attempts: pg.integer().notNull().default(0),
    /** Since when it may be at the mail service without our knowing. */
    handedAt: instant(),
    providerId: pg.text(),
    /** What an answer to it is addressed with. */
    replyCode: pg.text(),
    sentAt: instant(),
    settledAt: instant(),
    failure: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('delivery_client', t, t.clientId, client),
    pg.index('delivery_of_subject').on(t.tenantId, t.subjectId),
    pg.unique('delivery_reply').on(t.tenantId, t.replyCode),
    pg.index('delivery_provider').on(t.tenantId, t.providerId),
    pg.index('delivery_waiting').on(t.tenantId, t.clientId, t.dueAt),
    oneOf('delivery_state', t.state, DELIVERY_STATES),
  ],
);
