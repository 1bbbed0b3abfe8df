import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { app, civil, idOf, instant, oneOf, scaled, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** `listed`: seen in SPV, not fetched yet; `unreadable`: kept, but no invoice that can be shown; `lost`: SPV no longer gives it. */
export const READING_STATES = ['listed', 'read', 'unreadable', 'lost'] as const;
export const DECISIONS = ['new', 'approved', 'rejected'] as const;
export const SEALS = ['valid', 'broken', 'unknown_signer', 'missing'] as const;

/** A supplier's invoice from SPV: ANAF's ZIP and the XML in it as stored files, and what could be read from it. */
export const receivedInvoice = app.table(
  'received_invoice',
  {
    ...tenantColumns<'receivedInvoice'>(),
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
    xmlFileId: idOf<'file'>(),
    supplierCui: pg.text(),
    supplierName: pg.text(),
    number: pg.text(),
    issueDate: civil(),
    dueDate: civil(),
    currency: pg.char({ length: 3 }),
    payable: scaled(),
    document: pg.jsonb().$type<Record<string, unknown>>(),
    sameAsId: idOf<'receivedInvoice'>(),
    decision: pg.text({ enum: DECISIONS }).notNull().default('new'),
    reason: pg.text(),
    decidedAt: instant(),
    decidedById: idOf<'person'>(),
    hiddenAt: instant(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('received_invoice_once').on(t.tenantId, t.downloadId),
    pg
      .uniqueIndex('received_invoice_of_supplier')
      .on(t.tenantId, t.supplierCui, t.number, t.issueDate)
      .where(sql`${t.sameAsId} is null`),
    pg.index('received_invoice_list').on(t.tenantId, t.listedAt, t.id),
    pg.index('received_invoice_due').on(t.tenantId, t.nextTryAt),
    oneOf('received_invoice_reading', t.reading, READING_STATES),
    oneOf('received_invoice_decision', t.decision, DECISIONS),
    oneOf('received_invoice_seal', t.seal, SEALS),
  ],
);
