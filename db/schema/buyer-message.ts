import * as pg from 'drizzle-orm/pg-core';
import { receivedInvoice } from './received-invoice.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const BUYER_MESSAGE_STATES = [
  'waiting',
  'sending',
  'accepted',
  'delivered',
  'refused',
  'uncertain',
  'unsent',
] as const;

/** A buyer's message about an invoice: ours to a supplier, followed at ANAF like an upload. */
export const buyerMessage = app.table(
  'buyer_message',
  {
    ...tenantColumns<'buyerMessage'>(),
    receivedInvoiceId: idOf<'receivedInvoice'>().notNull(),
    text: pg.text().notNull(),
    authorId: idOf<'person'>(),
    state: pg.text({ enum: BUYER_MESSAGE_STATES }).notNull(),
    dueAt: instant(),
    startedAt: instant(),
    tries: pg.integer().notNull().default(0),
    uploadIndex: pg.text(),
    answerText: pg.text(),
    settledAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('buyer_message_invoice', t, t.receivedInvoiceId, receivedInvoice),
    pg.index('buyer_message_of_invoice').on(t.tenantId, t.receivedInvoiceId, t.createdAt),
    pg.index('buyer_message_due').on(t.tenantId, t.dueAt),
    oneOf('buyer_message_state', t.state, BUYER_MESSAGE_STATES),
  ],
);
