import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { bankMapping } from './bank-mapping.ts';
import { file } from './file.ts';
import { message } from './message.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** `mapping`: a table whose columns a person names; `waiting`: read and shown, nothing of it counts yet. */
export const IMPORT_STATES = ['reading', 'mapping', 'waiting', 'imported', 'refused', 'cancelled', 'undone'] as const;
export const IMPORT_SOURCES = ['page', 'api', 'mail'] as const;

/** One file from a bank on its way into the books: its statements and their entries count from `imported` on, all at once. */
export const bankImport = app.table(
  'bank_import',
  {
    ...tenantColumns<'bankImport'>(),
    ...versionColumn(),
    fileId: idOf<'file'>().notNull(),
    sha256: pg.text().notNull(),
    fileName: pg.text().notNull(),
    size: pg.integer().notNull(),
    source: pg.text({ enum: IMPORT_SOURCES }).notNull(),
    messageId: idOf<'message'>(),
    state: pg.text({ enum: IMPORT_STATES }).notNull().default('reading'),
    format: pg.text(),
    mappingId: idOf<'bankMapping'>(),
    read: pg.integer().notNull().default(0),
    fault: pg.jsonb().$type<Record<string, string>>(),
    addedById: idOf<'person'>(),
    importedAt: instant(),
    importedById: idOf<'person'>(),
    endedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('bank_import_file', t, t.fileId, file),
    belongsTo('bank_import_message', t, t.messageId, message),
    belongsTo('bank_import_mapping', t, t.mappingId, bankMapping),
    pg
      .uniqueIndex('bank_import_once')
      .on(t.tenantId, t.sha256)
      .where(sql`${t.state} not in ('refused', 'cancelled', 'undone')`),
    pg.index('bank_import_list').on(t.tenantId, t.createdAt, t.id),
    oneOf('bank_import_state', t.state, IMPORT_STATES),
    oneOf('bank_import_source', t.source, IMPORT_SOURCES),
  ],
);
