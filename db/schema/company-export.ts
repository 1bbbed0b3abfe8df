import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, instant, oneOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

export const EXPORT_STATES = ['asked', 'ready', 'failed', 'expired'] as const;

/** A copy of the whole company that somebody asked for: made by a workflow, kept in parts in the object store until it expires. */
export const companyExport = app.table(
  'company_export',
  {
    ...tenantColumns<'companyExport'>(),
    state: pg.text({ enum: EXPORT_STATES }).notNull().default('asked'),
    askedById: idOf<'person'>(),
    /** Pieces of work done, of how many. */
    done: pg.integer().notNull().default(0),
    total: pg.integer().notNull().default(0),
    parts: pg.integer().notNull().default(0),
    /** Bytes. */
    size: scaled(),
    sha256: pg.text(),
    readyAt: instant(),
    expiresAt: instant(),
  },
  (t) => [
    tenantKey(t),
    pg.index('company_export_list').on(t.tenantId, t.createdAt, t.id),
    oneOf('company_export_state', t.state, EXPORT_STATES),
  ],
);
