import * as pg from 'drizzle-orm/pg-core';
import { app, tenantColumns, tenantKey } from './tenancy.ts';

/** What a verb answered under a key, so that a double click or a repeated call has one effect. */
export const verbCall = app.table(
  'verb_call',
  {
    ...tenantColumns<'verbCall'>(),
    verb: pg.text().notNull(),
    key: pg.text().notNull(),
    inputHash: pg.text().notNull(),
    output: pg.jsonb(),
  },
  (t) => [tenantKey(t), pg.unique('verb_call_key').on(t.tenantId, t.verb, t.key)],
);
