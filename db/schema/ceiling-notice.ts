import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const CEILING_KEYS = ['vat.small_business', 'vat.cash_accounting'] as const;

/** That a company's people were told of a ceiling of the law, once for each level of each year, and who took note. */
export const ceilingNotice = app.table(
  'ceiling_notice',
  {
    ...tenantColumns<'ceilingNotice'>(),
    key: pg.text({ enum: CEILING_KEYS }).notNull(),
    year: pg.integer().notNull(),
    level: pg.integer().notNull(),
    toldAt: instant().notNull(),
    notedAt: instant(),
    notedById: idOf<'person'>(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('ceiling_notice_once').on(t.tenantId, t.key, t.year, t.level),
    oneOf('ceiling_notice_key', t.key, CEILING_KEYS),
    pg.check('ceiling_notice_level', sql`${t.level} in (80, 90, 100)`),
  ],
);
