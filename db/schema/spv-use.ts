import * as pg from 'drizzle-orm/pg-core';
import { app, civil, tenantColumns, tenantKey } from './tenancy.ts';

/** Calls of one kind about one thing on one day, because ANAF counts them so: `status 5001120362`, `download 3001474425`. */
export const spvUse = app.table(
  'spv_use',
  {
    ...tenantColumns<'spvUse'>(),
    day: civil().notNull(),
    what: pg.text().notNull(),
    calls: pg.integer().notNull(),
  },
  (t) => [tenantKey(t), pg.unique('spv_use_once').on(t.tenantId, t.day, t.what)],
);
