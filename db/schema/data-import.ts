import * as pg from 'drizzle-orm/pg-core';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

const KINDS = ['clients', 'services'] as const;
const STATES = ['mapping', 'running', 'done', 'undoing', 'undone'] as const;
const ROW_STATES = ['waiting', 'created', 'known', 'refused', 'removed', 'kept'] as const;

/** A table of another program that is taken over; `mapping` says which of its columns is which field. */
export const dataImport = app.table(
  'data_import',
  {
    ...tenantColumns<'dataImport'>(),
    kind: pg.text({ enum: KINDS }).notNull(),
    fileName: pg.text().notNull(),
    layout: pg.text().notNull(),
    headings: pg.text().array().notNull(),
    mapping: pg.jsonb().$type<Record<string, number>>().notNull(),
    state: pg.text({ enum: STATES }).notNull().default('mapping'),
    rowCount: pg.integer().notNull(),
    byId: idOf<'person'>(),
    endedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    pg.index('data_import_list').on(t.tenantId, t.createdAt, t.id),
    oneOf('data_import_kind', t.kind, KINDS),
    oneOf('data_import_state', t.state, STATES),
  ],
);

/** One row as it stood in the file and what became of it. */
export const importRow = app.table(
  'import_row',
  {
    ...tenantColumns<'importRow'>(),
    dataImportId: idOf<'dataImport'>().notNull(),
    /** The line of the file, the headings being the first. */
    number: pg.integer().notNull(),
    cells: pg.text().array().notNull(),
    state: pg.text({ enum: ROW_STATES }).notNull().default('waiting'),
    /** The field and the rule that it breaks. */
    fault: pg.text(),
    subjectId: pg.uuid(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('import_row_of', t, t.dataImportId, dataImport),
    pg.index('import_row_next').on(t.tenantId, t.dataImportId, t.state, t.number),
    oneOf('import_row_state', t.state, ROW_STATES),
  ],
);
