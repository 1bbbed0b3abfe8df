import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { invoice } from './invoice.ts';
import { app, belongsTo, civil, currencyColumn, idOf, scaled, tenantColumns, tenantKey, zero } from './tenancy.ts';

/** What is still open of an issued invoice (its id is the invoice's), moved in the transaction that writes the allocation. */
export const invoiceBalance = app.table(
  'invoice_balance',
  {
    ...tenantColumns<'invoice'>(),
    ...currencyColumn(),
    clientId: idOf<'client'>().notNull(),
    payable: scaled().notNull(),
    open: scaled().notNull(),
    /** The invoice's own; once only what is retained is open, the day on which that is released. */
    dueDate: civil(),
    retained: zero(),
    retainedUntil: civil(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('invoice_balance_invoice', t, t.id, invoice),
    pg
      .index('invoice_balance_open')
      .on(t.tenantId, t.dueDate, t.id)
      .where(sql`${t.open} <> 0`),
    pg
      .index('invoice_balance_by_open')
      .on(t.tenantId, t.open)
      .where(sql`${t.open} <> 0`),
    pg
      .index('invoice_balance_of_client')
      .on(t.tenantId, t.clientId)
      .where(sql`${t.open} <> 0`),
  ],
);
