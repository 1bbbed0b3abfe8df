import * as pg from 'drizzle-orm/pg-core';
import { app, civil, currencyColumn, scaled, tenantColumns, tenantKey } from './tenancy.ts';
import { INVOICE_KINDS, INVOICE_STATES } from './invoice.ts';

/**
 * How many invoices were issued on a day and what they come to, by kind and state, so that the sums of a list need not
 * read its invoices. A trigger of `db/protect.sql` moves it in the transaction that moves an invoice; nothing else writes it.
 */
export const invoiceDay = app.table(
  'invoice_day',
  {
    ...tenantColumns<'invoiceDay'>(),
    ...currencyColumn(),
    day: civil().notNull(),
    kind: pg.text({ enum: INVOICE_KINDS }).notNull(),
    state: pg.text({ enum: INVOICE_STATES }).notNull(),
    count: pg.integer().notNull(),
    payable: scaled().notNull(),
  },
  (t) => [tenantKey(t), pg.unique('invoice_day_key').on(t.tenantId, t.day, t.kind, t.state, t.currency)],
);
