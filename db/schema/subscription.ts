import * as pg from 'drizzle-orm/pg-core';
import { app, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

/** The company's plan over time; `entitlement` holds the state that gates look at. */
export const subscription = app.table(
  'subscription',
  {
    ...tenantColumns<'subscription'>(),
    state: pg.text({ enum: ['trial', 'premium', 'standard'] }).notNull(),
    startedAt: instant().notNull(),
    endsAt: instant(),
    noticedDays: pg.integer(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('subscription_once').on(t.tenantId),
    oneOf('subscription_state', t.state, ['trial', 'premium', 'standard']),
  ],
);
