import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, instant, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** What the operator turned on or off for one company, whatever its plan; without a row the plan decides. */
export const featureSwitch = app.table(
  'feature_switch',
  {
    ...tenantColumns<'featureSwitch'>(),
    ...versionColumn(),
    feature: pg.text().notNull(),
    state: pg.text({ enum: ['on', 'off'] }).notNull(),
    reason: pg.text().notNull(),
    setById: idOf<'person'>().notNull(),
    setAt: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('feature_switch_once').on(t.tenantId, t.feature),
    oneOf('feature_switch_state', t.state, ['on', 'off']),
  ],
);
