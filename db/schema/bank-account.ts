import * as pg from 'drizzle-orm/pg-core';
import { app, currencyColumn, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const ACCOUNT_PURPOSES = ['default', 'treasury', 'other', 'statements'] as const;

/** The company's own accounts; the TREZ one is printed for public institutions, those of `statements` are printed nowhere. */
export const bankAccount = app.table(
  'bank_account',
  {
    ...tenantColumns<'bankAccount'>(),
    ...currencyColumn(),
    iban: pg.text().notNull(),
    bankName: pg.text().notNull(),
    purpose: pg.text({ enum: ACCOUNT_PURPOSES }).notNull().default('default'),
  },
  (t) => [
    tenantKey(t),
    pg.unique('bank_account_iban').on(t.tenantId, t.iban),
    oneOf('bank_account_purpose', t.purpose, ACCOUNT_PURPOSES),
  ],
);
