import * as pg from 'drizzle-orm/pg-core';
import { app, tenantColumns, tenantKey } from './tenancy.ts';

/** A stored object, named by the hash of its bytes; the bytes are in S3 under `t/<tenant>/<sha256>`. */
export const file = app.table(
  'file',
  {
    ...tenantColumns<'file'>(),
    sha256: pg.text().notNull(),
    name: pg.text().notNull(),
    contentType: pg.text().notNull(),
    size: pg.integer().notNull(),
  },
  (t) => [tenantKey(t), pg.index('file_hash').on(t.tenantId, t.sha256)],
);
