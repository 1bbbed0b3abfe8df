import * as pg from 'drizzle-orm/pg-core';
import { auditEntry } from './audit-entry.ts';
import { app, belongsTo, scaled, tenantColumns, tenantKey } from './tenancy.ts';

/**
 * An entry's place in its company's chain, written once, under the entry's own id. What may be personal is sealed under
 * the key of whom it is about; the hash covers the sealed text, so that it holds when the key is destroyed.
 */
export const auditLink = app.table(
  'audit_link',
  {
    ...tenantColumns<'auditEntry'>(),
    /** From 1, without a gap. */
    sequence: scaled().notNull(),
    /** What was before and after; null when the key was gone already. */
    detail: pg.text(),
    detailKeyId: pg.uuid().notNull(),
    /** From where: address and browser. */
    origin: pg.text(),
    originKeyId: pg.uuid().notNull(),
    /** SHA-256 of the entry and what is sealed of it. */
    digest: pg.text().notNull(),
    previous: pg.text().notNull(),
    /** SHA-256 of previous, sequence and digest. */
    hash: pg.text().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('audit_link_entry', t, t.id, auditEntry),
    pg.unique('audit_link_sequence').on(t.tenantId, t.sequence),
  ],
);

/** What an entry says beyond its columns, until it is sealed into the chain a moment later. */
export const auditWaiting = app.table(
  'audit_waiting',
  { ...tenantColumns<'auditEntry'>(), detail: pg.jsonb().$type<Record<string, unknown>>().notNull() },
  (t) => [tenantKey(t), belongsTo('audit_waiting_entry', t, t.id, auditEntry)],
);
