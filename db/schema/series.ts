import * as pg from 'drizzle-orm/pg-core';
import { app, civil, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const SERIES_KINDS = [
  'offer',
  'contract',
  'addendum',
  'acceptance',
  'invoice',
  'proforma',
  'receipt',
  'penalty',
  'compensation',
] as const;

/** A run of numbers without holes: `last` is moved by UPDATE in the transaction that writes the document. */
export const series = app.table(
  'series',
  {
    ...tenantColumns<'series'>(),
    kind: pg.text({ enum: SERIES_KINDS }).notNull(),
    prefix: pg.text().notNull(),
    startsAt: pg.integer().notNull().default(1),
    last: pg.integer().notNull(),
    lastDate: civil(),
    state: pg
      .text({ enum: ['active', 'closed'] })
      .notNull()
      .default('active'),
  },
  (t) => [
    tenantKey(t),
    pg.unique('series_prefix').on(t.tenantId, t.kind, t.prefix),
    oneOf('series_kind', t.kind, SERIES_KINDS),
    oneOf('series_state', t.state, ['active', 'closed']),
  ],
);
