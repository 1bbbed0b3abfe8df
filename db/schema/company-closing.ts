import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { app, civil, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const CLOSING_STATES = ['asked', 'undone', 'closed'] as const;

/** The wish to close the account, which may be undone until its day. What the law keeps is kept until `retainUntil`. */
export const companyClosing = app.table(
  'company_closing',
  {
    ...tenantColumns<'companyClosing'>(),
    state: pg.text({ enum: CLOSING_STATES }).notNull().default('asked'),
    askedById: idOf<'person'>(),
    closesAt: instant().notNull(),
    settledAt: instant(),
    retainUntil: civil(),
  },
  (t) => [
    tenantKey(t),
    pg
      .uniqueIndex('company_closing_open')
      .on(t.tenantId)
      .where(sql`${t.state} = 'asked'`),
    oneOf('company_closing_state', t.state, CLOSING_STATES),
  ],
);
