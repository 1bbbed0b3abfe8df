import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { app, belongsTo, idOf, instant, tenantColumns, tenantKey } from './tenancy.ts';

/** A place where work is done («locație»). */
export const site = app.table(
  'site',
  {
    ...tenantColumns<'site'>(),
    clientId: idOf<'client'>().notNull(),
    name: pg.text().notNull(),
    street: pg.text(),
    city: pg.text(),
    county: pg.text(),
    contactName: pg.text(),
    contactPhone: pg.text(),
    accessNotes: pg.text(),
    closedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('site_client', t, t.clientId, client),
    pg.index('site_of_client').on(t.tenantId, t.clientId),
  ],
);
