import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { app } from './tenancy.ts';

/** Folded words of everything that can be looked for, matched by prefix range: fast under RLS, where ILIKE is not. */
export const searchTerm = app.table(
  'search_term',
  {
    tenantId: pg
      .uuid()
      .notNull()
      .default(sql`app.tid()`),
    term: pg.text().notNull(),
    subjectKind: pg.text().notNull(),
    subjectId: pg.uuid().notNull(),
  },
  (t) => [
    pg.primaryKey({ columns: [t.tenantId, t.term, t.subjectKind, t.subjectId] }),
    pg.index('search_term_of_subject').on(t.tenantId, t.subjectId),
  ],
);
