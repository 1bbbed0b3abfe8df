import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const ENVELOPE_SUBJECTS = ['contract', 'addendum', 'acceptance', 'offer'] as const;
export const ENVELOPE_STATES = ['open', 'complete', 'refused', 'expired', 'withdrawn'] as const;

/** What is being signed, by its hash, and how far it is. */
export const envelope = app.table(
  'envelope',
  {
    ...tenantColumns<'envelope'>(),
    clientId: idOf<'client'>().notNull(),
    subjectKind: pg.text({ enum: ENVELOPE_SUBJECTS }).notNull(),
    subjectId: pg.uuid().notNull(),
    documentSha256: pg.text().notNull(),
    /** What the paper said when it was put before the parties, where no other row keeps it. */
    document: pg.jsonb().$type<Record<string, unknown>>(),
    state: pg.text({ enum: ENVELOPE_STATES }).notNull().default('open'),
    expiresAt: instant().notNull(),
    remindedAt: instant(),
    completedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('envelope_client', t, t.clientId, client),
    pg.index('envelope_of_subject').on(t.tenantId, t.subjectId),
    pg.index('envelope_of_client').on(t.tenantId, t.clientId),
    oneOf('envelope_subject', t.subjectKind, ENVELOPE_SUBJECTS),
    oneOf('envelope_state', t.state, ENVELOPE_STATES),
  ],
);
