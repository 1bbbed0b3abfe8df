import * as pg from 'drizzle-orm/pg-core';
import { invoice } from './invoice.ts';
import { app, belongsTo, civil, idOf, oneOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

/** When VAT falls due: with the invoice, or as it is collected (TVA la încasare). */
export const VAT_DUE = ['issue', 'collection'] as const;

/**
 * The VAT of an issued invoice by category and rate, in its currency and in lei, as it was printed: what the sales journal and
 * the register of VAT on collection are read from. Append-only; an annulled invoice keeps its rows and counts as nothing.
 */
export const invoiceVat = app.table(
  'invoice_vat',
  {
    ...tenantColumns<'invoiceVat'>(),
    invoiceId: idOf<'invoice'>().notNull(),
    day: civil().notNull(),
    category: pg.text({ enum: ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] }).notNull(),
    /** Hundredths of a percent. */
    rate: pg.integer().notNull(),
    base: scaled().notNull(),
    vat: scaled().notNull(),
    baseInLei: scaled().notNull(),
    vatInLei: scaled().notNull(),
    due: pg.text({ enum: VAT_DUE }).notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('invoice_vat_invoice', t, t.invoiceId, invoice),
    pg.unique('invoice_vat_once').on(t.tenantId, t.invoiceId, t.category, t.rate),
    pg.index('invoice_vat_of_day').on(t.tenantId, t.day),
    oneOf('invoice_vat_due', t.due, VAT_DUE),
  ],
);
