import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { deal } from './deal.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

export const LEAD_STATES = ['new', 'contacted', 'qualified', 'converted', 'lost', 'spam'] as const;
export const LEAD_SOURCES = ['email', 'phone', 'web', 'visit', 'referral', 'chat', 'other'] as const;

/** What a possible client asked for, and what is done about it next. */
export const lead = app.table(
  'lead',
  {
    ...tenantColumns<'lead'>(),
    ...versionColumn(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>().notNull(),
    state: pg.text({ enum: LEAD_STATES }).notNull().default('new'),
    source: pg.text({ enum: LEAD_SOURCES }).notNull(),
    wants: pg.text().notNull(),
    threadId: idOf<'thread'>(),
    assigneeId: idOf<'person'>(),
    contactedAt: instant(),
    endedAt: instant(),
    lostReason: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('lead_client', t, t.clientId, client),
    belongsTo('lead_deal', t, t.dealId, deal),
    pg.index('lead_list').on(t.tenantId, t.createdAt, t.id),
    pg.index('lead_of_client').on(t.tenantId, t.clientId),
    pg.index('lead_of_deal').on(t.tenantId, t.dealId),
    pg.unique('lead_thread').on(t.tenantId, t.threadId),
    oneOf('lead_state', t.state, LEAD_STATES),
    oneOf('lead_source', t.source, LEAD_SOURCES),
  ],
);
