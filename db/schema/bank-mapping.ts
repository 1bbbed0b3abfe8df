import * as pg from 'drizzle-orm/pg-core';
import { app, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** What the columns of a bank's table mean, as a person of the company said once; found again by the table's headings. */
export const bankMapping = app.table(
  'bank_mapping',
  {
    ...tenantColumns<'bankMapping'>(),
    ...versionColumn(),
    bank: pg.text().notNull(),
    headings: pg.text().notNull(),
    columns: pg.jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [tenantKey(t), pg.unique('bank_mapping_headings').on(t.tenantId, t.headings)],
);
