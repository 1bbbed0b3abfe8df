import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { app, belongsTo, idOf, tenantColumns, tenantKey } from './tenancy.ts';

/** A person at a client. The first one is written to when no other is chosen. */
export const contact = app.table(
  'contact',
  {
    ...tenantColumns<'contact'>(),
    clientId: idOf<'client'>().notNull(),
    position: pg.integer().notNull(),
    name: pg.text().notNull(),
    role: pg.text(),
    email: pg.text(),
    phone: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('contact_client', t, t.clientId, client),
    pg.index('contact_of_client').on(t.tenantId, t.clientId, t.position),
    pg.index('contact_email').on(t.tenantId, t.email),
  ],
);
