import * as pg from 'drizzle-orm/pg-core';
import { app, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

/** What the plan allows now. Triggers read it when a row opens gated work; the `subscription` workflow flips it. */
export const entitlement = app.table(
  'entitlement',
  {
    ...tenantColumns<'entitlement'>(),
    plan: pg.text({ enum: ['standard', 'premium'] }).notNull(),
    since: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('entitlement_once').on(t.tenantId),
    oneOf('entitlement_plan', t.plan, ['standard', 'premium']),
  ],
);
