import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const LINK_PURPOSES = [
  'offer',
  'contract',
  'addendum',
  'acceptance',
  'invoice',
  'portal',
  'statement',
  'penalty',
] as const;

/** What a client may open without an account. The secret half of the address is derived from this row, never stored. */
export const link = app.table(
  'link',
  {
    ...tenantColumns<'link'>(),
    clientId: idOf<'client'>().notNull(),
    purpose: pg.text({ enum: LINK_PURPOSES }).notNull(),
    subjectId: pg.uuid().notNull(),
    subjectVersion: pg.integer().notNull().default(1),
    recipient: pg.text(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    firstOpenedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('link_client', t, t.clientId, client),
    pg.index('link_of_subject').on(t.tenantId, t.subjectId),
    oneOf('link_purpose', t.purpose, LINK_PURPOSES),
  ],
);
