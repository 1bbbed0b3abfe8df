import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { bankAccount } from './bank-account.ts';
import { bankImport } from './bank-import.ts';
import { app, belongsTo, civil, idOf, instant, oneOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

export const STATEMENT_STATES = ['waiting', 'imported'] as const;

/**
 * A statement as the bank's file says it. `difference` is opening + entries − closing in its currency, empty when a balance is missing;
 * `added` of its `entryCount` bookings were new to the account.
 */
export const bankStatement = app.table(
  'bank_statement',
  {
    ...tenantColumns<'bankStatement'>(),
    importId: idOf<'bankImport'>().notNull(),
    position: pg.integer().notNull(),
    state: pg.text({ enum: STATEMENT_STATES }).notNull().default('waiting'),
    bankAccountId: idOf<'bankAccount'>(),
    account: pg.text(),
    number: pg.text(),
    currency: pg.char({ length: 3 }),
    opening: scaled(),
    closing: scaled(),
    openingDay: civil(),
    closingDay: civil(),
    firstDay: civil(),
    lastDay: civil(),
    entryCount: pg.integer().notNull(),
    sum: scaled().notNull(),
    difference: scaled(),
    notes: pg.jsonb().$type<Record<string, string>[]>().notNull(),
    added: pg.integer().notNull().default(0),
    /** Position behind which the company's rule has not looked yet; with `ruledAt` it has looked at all. */
    ruledTo: pg.integer().notNull().default(-1),
    ruledAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('bank_statement_import', t, t.importId, bankImport),
    belongsTo('bank_statement_account', t, t.bankAccountId, bankAccount),
    pg.unique('bank_statement_position').on(t.tenantId, t.importId, t.position),
    pg.index('bank_statement_list').on(t.tenantId, t.state, t.lastDay, t.id),
    pg.index('bank_statement_of_account').on(t.tenantId, t.bankAccountId, t.lastDay, t.id),
    oneOf('bank_statement_state', t.state, STATEMENT_STATES),
    pg.check('bank_statement_has_account', sql`${t.state} = 'waiting' or ${t.bankAccountId} is not null`),
  ],
);
