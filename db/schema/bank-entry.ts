import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { bankAccount } from './bank-account.ts';
import { bankImport } from './bank-import.ts';
import { bankStatement } from './bank-statement.ts';
import { app, belongsTo, civil, idOf, oneOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

export const ENTRY_SIGNS = ['+', '-'] as const;

const entryColumns = () => ({
  statementId: idOf<'bankStatement'>().notNull(),
  position: pg.integer().notNull(),
  /** The booking of the statement that this is a part of: parts of a batch stand one after another, each with its own payer. */
  batch: pg.integer(),
  bookedDay: civil().notNull(),
  valueDay: civil(),
  amount: scaled().notNull(),
  sign: pg.text({ enum: ENTRY_SIGNS }).notNull(),
  currency: pg.char({ length: 3 }).notNull(),
  reference: pg.text(),
  endToEnd: pg.text(),
  creditorReference: pg.text(),
  remittance: pg.text().notNull(),
  counterparty: pg.text(),
  iban: pg.text(),
  cui: pg.text(),
  bankCode: pg.text(),
  reversal: pg.boolean().notNull(),
  fingerprint: pg.text().notNull(),
});

/** A booking of an account, once, however many files say it. Never changed; what it settles is kept elsewhere. */
export const bankEntry = app.table(
  'bank_entry',
  { ...tenantColumns<'bankEntry'>(), bankAccountId: idOf<'bankAccount'>().notNull(), ...entryColumns() },
  (t) => [
    tenantKey(t),
    belongsTo('bank_entry_statement', t, t.statementId, bankStatement),
    belongsTo('bank_entry_account', t, t.bankAccountId, bankAccount),
    pg.unique('bank_entry_fingerprint').on(t.tenantId, t.bankAccountId, t.fingerprint),
    pg.unique('bank_entry_position').on(t.tenantId, t.statementId, t.position),
    pg.index('bank_entry_of_account').on(t.tenantId, t.bankAccountId, t.bookedDay, t.id),
    oneOf('bank_entry_sign', t.sign, ENTRY_SIGNS),
    pg.check('bank_entry_amount', sql`${t.amount} >= 0`),
  ],
);

/** What was read of a file that nobody has imported yet; it goes when the import ends. */
export const stagedEntry = app.table(
  'staged_entry',
  { ...tenantColumns<'stagedEntry'>(), importId: idOf<'bankImport'>().notNull(), ...entryColumns() },
  (t) => [
    tenantKey(t),
    belongsTo('staged_entry_import', t, t.importId, bankImport),
    belongsTo('staged_entry_statement', t, t.statementId, bankStatement),
    pg.unique('staged_entry_position').on(t.tenantId, t.statementId, t.position),
    pg.index('staged_entry_of_import').on(t.tenantId, t.importId),
    oneOf('staged_entry_sign', t.sign, ENTRY_SIGNS),
  ],
);
