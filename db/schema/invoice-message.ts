import * as pg from 'drizzle-orm/pg-core';
import { invoice } from './invoice.ts';
import { READING_STATES, SEALS } from './received-invoice.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** What a buyer wrote through SPV about an invoice of ours: ANAF's ZIP as a stored file, the words in it, and our answer. */
export const invoiceMessage = app.table(
  'invoice_message',
  {
    ...tenantColumns<'invoiceMessage'>(),
    ...versionColumn(),
    downloadId: pg.text().notNull(),
    uploadIndex: pg.text().notNull(),
    listedAt: instant().notNull(),
    reading: pg.text({ enum: READING_STATES }).notNull().default('listed'),
    fault: pg.text(),
    tries: pg.integer().notNull().default(0),
    nextTryAt: instant(),
    seal: pg.text({ enum: SEALS }),
    archiveFileId: idOf<'file'>(),
    /** The upload that it is about, as ANAF names it; the invoice, unless another program of the company sent that one. */
    aboutIndex: pg.text(),
    invoiceId: idOf<'invoice'>(),
    text: pg.text(),
    settledAt: instant(),
    settledById: idOf<'person'>(),
    /** What was written back to the client, by e-mail; null when it was settled otherwise. */
    answer: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('invoice_message_invoice', t, t.invoiceId, invoice),
    pg.unique('invoice_message_once').on(t.tenantId, t.downloadId),
    pg.index('invoice_message_of_invoice').on(t.tenantId, t.invoiceId, t.listedAt),
    pg.index('invoice_message_open').on(t.tenantId, t.settledAt, t.listedAt),
    pg.index('invoice_message_due').on(t.tenantId, t.nextTryAt),
    oneOf('invoice_message_reading', t.reading, READING_STATES),
    oneOf('invoice_message_seal', t.seal, SEALS),
  ],
);
