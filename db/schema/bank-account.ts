import * as pg from 'drizzle-orm/pg-core';
import { app, currencyColumn, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

/** The company's own accounts; the TREZ one is printed for public institutions. */
export const bankAccount = app.table(
  'bank_account',
  {
    ...tenantColumns<'bankAccount'>(),
    ...currencyColumn(),
    iban: pg.text().notNull(),
    bankName: pg.text().notNull(),
    purpose: pg
      .text({ enum: ['default', 'treasury', 'other'] })
      .notNull()
      .default('default'),
  },
  (t) => [
    tenantKey(t),
    pg.unique('bank_account_iban').on(t.tenantId, t.iban),
    oneOf('bank_account_purpose', t.purpose, ['default', 'treasury', 'other']),
  ],
);
