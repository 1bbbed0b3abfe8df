import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, instant, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

export const CLIENT_KINDS = ['company', 'institution', 'person', 'foreign'] as const;
export const CLIENT_STATES = ['potential', 'active', 'archived', 'merged'] as const;

/** Whoever buys, from the first message on: a lead's client is in state `potential`. */
export const client = app.table(
  'client',
  {
    ...tenantColumns<'client'>(),
    ...versionColumn(),
    state: pg.text({ enum: CLIENT_STATES }).notNull(),
    kind: pg.text({ enum: CLIENT_KINDS }).notNull(),
    name: pg.text().notNull(),
    cui: pg.text(),
    vatId: pg.text(),
    cnp: pg.text(),
    tradeRegisterNumber: pg.text(),
    street: pg.text(),
    city: pg.text(),
    county: pg.text(),
    postalCode: pg.text(),
    country: pg.char({ length: 2 }).notNull().default('RO'),
    email: pg.text(),
    phone: pg.text(),
    iban: pg.text(),
    representativeName: pg.text(),
    representativeRole: pg.text(),
    vatStatus: pg
      .text({ enum: ['registered', 'not_registered', 'unknown'] })
      .notNull()
      .default('unknown'),
    cashAccounting: pg
      .text({ enum: ['applies', 'does_not_apply', 'unknown'] })
      .notNull()
      .default('unknown'),
    affiliation: pg
      .text({ enum: ['independent', 'affiliated'] })
      .notNull()
      .default('independent'),
    language: pg
      .text({ enum: ['ro', 'en'] })
      .notNull()
      .default('ro'),
    paymentDays: pg.integer(),
    /** Whether it is reminded of what it has not paid. */
    reminders: pg
      .text({ enum: ['on', 'off'] })
      .notNull()
      .default('on'),
    responsibleId: idOf<'person'>(),
    deputyId: idOf<'person'>(),
    registerCheckedAt: instant(),
    mergedIntoId: idOf<'client'>(),
    activeSince: instant(),
  },
  (t) => [
    tenantKey(t),
    pg.foreignKey({
      name: 'client_merged_into',
      columns: [t.tenantId, t.mergedIntoId],
      foreignColumns: [t.tenantId, t.id],
    }),
    pg.index('client_list').on(t.tenantId, t.state, t.name, t.id),
    pg.index('client_cui').on(t.tenantId, t.cui),
    pg.index('client_email').on(t.tenantId, t.email),
    pg.index('client_merged').on(t.tenantId, t.mergedIntoId),
    oneOf('client_state', t.state, CLIENT_STATES),
    oneOf('client_kind', t.kind, CLIENT_KINDS),
    oneOf('client_reminders', t.reminders, ['on', 'off']),
  ],
);
