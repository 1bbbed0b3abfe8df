import * as pg from 'drizzle-orm/pg-core';
import { app, currencyColumn, oneOf, scaled, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** The catalogue. A price (ten-thousandths of the currency) may be empty until the first offer. */
export const service = app.table(
  'service',
  {
    ...tenantColumns<'service'>(),
    ...versionColumn(),
    ...currencyColumn(),
    name: pg.text().notNull(),
    description: pg.text(),
    unit: pg.text().notNull(),
    unitPrice: scaled(),
    vatCategory: pg.text({ enum: ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] }).notNull(),
    vatRate: pg.integer().notNull(),
    exemptionReason: pg.text(),
    cpv: pg.text(),
    state: pg
      .text({ enum: ['active', 'archived'] })
      .notNull()
      .default('active'),
  },
  (t) => [
    tenantKey(t),
    pg.index('service_list').on(t.tenantId, t.state, t.name, t.id),
    oneOf('service_state', t.state, ['active', 'archived']),
  ],
);
