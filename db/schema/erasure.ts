import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';
import { KEY_HOLDERS } from './person-key.ts';

/** The record of an erasure: of whom (by id), what went and what the law keeps, as counts by kind. */
export const erasure = app.table(
  'erasure',
  {
    ...tenantColumns<'erasure'>(),
    holder: pg.text({ enum: KEY_HOLDERS }).notNull(),
    subjectId: pg.uuid().notNull(),
    clientId: idOf<'client'>(),
    erasedById: idOf<'person'>(),
    erased: pg.jsonb().$type<Record<string, number>>().notNull(),
    kept: pg.jsonb().$type<Record<string, number>>().notNull(),
    /** Keys of stored objects that nothing names any more; taken out of the store after the commit. */
    objects: pg.jsonb().$type<string[]>().notNull(),
    sweptAt: instant(),
  },
  (t) => [
    tenantKey(t),
    pg.index('erasure_list').on(t.tenantId, t.createdAt, t.id),
    oneOf('erasure_holder', t.holder, KEY_HOLDERS),
  ],
);
