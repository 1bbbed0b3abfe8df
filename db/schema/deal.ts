import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const DEAL_STATES = ['open', 'won', 'lost', 'closed'] as const;

/** One piece of business with a client («lucrare»); offers, contracts and invoices hang on it. */
export const deal = app.table(
  'deal',
  {
    ...tenantColumns<'deal'>(),
    clientId: idOf<'client'>().notNull(),
    title: pg.text().notNull(),
    state: pg.text({ enum: DEAL_STATES }).notNull().default('open'),
    endedAt: instant(),
    lostReason: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('deal_client', t, t.clientId, client),
    pg.index('deal_of_client').on(t.tenantId, t.clientId, t.id),
    oneOf('deal_state', t.state, DEAL_STATES),
  ],
);
