import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, tenantColumns, tenantKey } from './tenancy.ts';

/** Filters of a list that a person keeps under a name, as a tab above the list. */
export const savedView = app.table(
  'saved_view',
  {
    ...tenantColumns<'savedView'>(),
    personId: idOf<'person'>().notNull(),
    /** The list's address, `/offers`. */
    list: pg.text().notNull(),
    name: pg.text().notNull(),
    /** The search part of the address, without the question mark. */
    filters: pg.text().notNull(),
  },
  (t) => [tenantKey(t), pg.unique('saved_view_name').on(t.tenantId, t.personId, t.list, t.name)],
);
