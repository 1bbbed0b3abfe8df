import * as pg from 'drizzle-orm/pg-core';
import { contract } from './contract.ts';
import { app, belongsTo, civil, idOf, instant, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** Act adițional: numbered 1, 2, … within its contract; may extend it and change its text while it is in force. */
export const addendum = app.table(
  'addendum',
  {
    ...tenantColumns<'addendum'>(),
    ...versionColumn(),
    contractId: idOf<'contract'>().notNull(),
    number: pg.integer().notNull(),
    state: pg
      .text({ enum: ['draft', 'sent', 'partially_signed', 'in_force', 'refused'] })
      .notNull()
      .default('draft'),
    effectiveDate: civil().notNull(),
    newEndDate: civil(),
    changes: pg.text().notNull(),
    document: pg.jsonb().$type<Record<string, unknown>>().notNull(),
    sha256: pg.text(),
    sentAt: instant(),
    inForceAt: instant(),
    /** When its changes of services were carried out; later than its coming into force when it takes effect later. */
    appliedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('addendum_contract', t, t.contractId, contract),
    pg.unique('addendum_number').on(t.tenantId, t.contractId, t.number),
    oneOf('addendum_state', t.state, ['draft', 'sent', 'partially_signed', 'in_force', 'refused']),
  ],
);
