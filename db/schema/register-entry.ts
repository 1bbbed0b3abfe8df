import * as pg from 'drizzle-orm/pg-core';
import { app, instant, tenantColumns, tenantKey } from './tenancy.ts';

/** What ANAF's public register said of a company, and when it was asked. `foundAt` is null for a code that it does not know. */
export const registerEntry = app.table(
  'register_entry',
  {
    ...tenantColumns<'registerEntry'>(),
    cui: pg.text().notNull(),
    checkedAt: instant().notNull(),
    foundAt: instant(),
    name: pg.text().notNull(),
    vat: pg.text({ enum: ['registered', 'not_registered'] }).notNull(),
    cashAccounting: pg.text({ enum: ['yes', 'no'] }).notNull(),
    standing: pg.text({ enum: ['active', 'inactive', 'struck_off'] }).notNull(),
    eInvoice: pg.text({ enum: ['registered', 'not_registered'] }).notNull(),
  },
  (t) => [tenantKey(t), pg.unique('register_entry_once').on(t.tenantId, t.cui)],
);
