import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { envelope } from './envelope.ts';
import { app, belongsTo, idOf, instant, tenantColumns, tenantKey } from './tenancy.ts';

/** A one-time code sent to who signs by a link. Its digits are derived from this row, never stored. */
export const signingCode = app.table(
  'signing_code',
  {
    ...tenantColumns<'signingCode'>(),
    envelopeId: idOf<'envelope'>().notNull(),
    recipient: pg.text().notNull(),
    expiresAt: instant().notNull(),
    tries: pg.integer().notNull().default(0),
    usedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('signing_code_envelope', t, t.envelopeId, envelope),
    pg.index('signing_code_of_envelope').on(t.tenantId, t.envelopeId, t.id),
    pg.check('signing_code_tries', sql`${t.tries} between 0 and 5`),
  ],
);
