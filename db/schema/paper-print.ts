import * as pg from 'drizzle-orm/pg-core';
import { file } from './file.ts';
import { app, belongsTo, idOf, tenantColumns, tenantKey } from './tenancy.ts';

/** A paper that was printed: the bytes under which one state of a document was sent or saved. It is never printed again. */
export const paperPrint = app.table(
  'paper_print',
  {
    ...tenantColumns<'paperPrint'>(),
    kind: pg.text().notNull(),
    subjectId: pg.uuid().notNull(),
    /** SHA-256 of everything the paper says: a later state of the document is another edition. */
    edition: pg.text().notNull(),
    fileId: idOf<'file'>().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('paper_print_file', t, t.fileId, file),
    pg.unique('paper_print_edition').on(t.tenantId, t.kind, t.subjectId, t.edition),
  ],
);
