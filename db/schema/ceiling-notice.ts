import * as pg from 'drizzle-orm/pg-core';
import { app, instant, tenantColumns, tenantKey } from './tenancy.ts';

/** That the company was told of its turnover coming near a ceiling of the law in a year: 80, 90 or 100 percent, each once. */
export const ceilingNotice = app.table(
  'ceiling_notice',
  {
    ...tenantColumns<'ceilingNotice'>(),
    ceiling: pg.text().notNull(),
    year: pg.integer().notNull(),
    percent: pg.integer().notNull(),
    at: instant().notNull(),
  },
  (t) => [tenantKey(t), pg.unique('ceiling_notice_once').on(t.tenantId, t.ceiling, t.year, t.percent)],
);
