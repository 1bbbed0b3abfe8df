import * as pg from 'drizzle-orm/pg-core';
import { invoice } from './invoice.ts';
import { app, belongsTo, idOf, tenantColumns, tenantKey } from './tenancy.ts';

/** What was issued, append-only: the document as data, its XML and the hash of those bytes. A correction after refusal adds one. */
export const invoiceRevision = app.table(
  'invoice_revision',
  {
    ...tenantColumns<'invoiceRevision'>(),
    invoiceId: idOf<'invoice'>().notNull(),
    number: pg.integer().notNull(),
    document: pg.jsonb().$type<Record<string, unknown>>().notNull(),
    xml: pg.text().notNull(),
    xmlSha256: pg.text().notNull(),
    reason: pg.text(),
    authorId: idOf<'person'>(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('invoice_revision_invoice', t, t.invoiceId, invoice),
    pg.unique('invoice_revision_number').on(t.tenantId, t.invoiceId, t.number),
  ],
);
