import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { bankEntry } from './bank-entry.ts';
import { bankStatement } from './bank-statement.ts';
import { cardPayout } from './card-payout.ts';
import { client } from './client.ts';
import { payment } from './payment.ts';
import { receivedInvoice } from './received-invoice.ts';
import { app, belongsTo, idOf, instant, oneOf, scaled, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** `settled`: money of clients; `recorded`: entered by hand before; `refunded`: went back; `classed`: no client's; `ignored`: left out. */
export const MATCH_KINDS = ['settled', 'recorded', 'refunded', 'classed', 'ignored'] as const;
export const MATCH_WAYS = ['person', 'rule'] as const;
export const THANKS = ['send', 'none'] as const;
export const PART_ROLES = ['made', 'tied', 'written_off'] as const;
export const ENTRY_CLASSES = [
  'bank_charge', 'interest', 'supplier', 'salary', 'tax', 'own_transfer', 'cash_deposit', 'cash_withdrawal',
  'card_purchase', 'card_payout', 'loan', 'refund_received', 'other',
] as const; // prettier-ignore

/** What was decided about an entry of a statement, and why; one that stands per entry, the undone ones kept. */
export const bankMatch = app.table(
  'bank_match',
  {
    ...tenantColumns<'bankMatch'>(),
    entryId: idOf<'bankEntry'>().notNull(),
    statementId: idOf<'bankStatement'>().notNull(),
    kind: pg.text({ enum: MATCH_KINDS }).notNull(),
    way: pg.text({ enum: MATCH_WAYS }).notNull(),
    entryClass: pg.text({ enum: ENTRY_CLASSES }),
    billId: idOf<'receivedInvoice'>(),
    payoutId: idOf<'cardPayout'>(),
    /** Percent; empty where a person chose without a suggestion. */
    score: pg.integer(),
    reasons: pg.jsonb().$type<{ key: string; facts: Record<string, string> }[]>().notNull(),
    note: pg.text(),
    decidedById: idOf<'person'>(),
    undoneAt: instant(),
    undoneById: idOf<'person'>(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('bank_match_entry', t, t.entryId, bankEntry),
    belongsTo('bank_match_statement', t, t.statementId, bankStatement),
    belongsTo('bank_match_bill', t, t.billId, receivedInvoice),
    belongsTo('bank_match_payout', t, t.payoutId, cardPayout),
    pg
      .uniqueIndex('bank_match_payout_once')
      .on(t.tenantId, t.payoutId)
      .where(sql`${t.undoneAt} is null and ${t.payoutId} is not null`),
    pg
      .uniqueIndex('bank_match_once')
      .on(t.tenantId, t.entryId)
      .where(sql`${t.undoneAt} is null`),
    pg
      .index('bank_match_of_statement')
      .on(t.tenantId, t.statementId, t.entryId)
      .where(sql`${t.undoneAt} is null`),
    oneOf('bank_match_kind', t.kind, MATCH_KINDS),
    oneOf('bank_match_way', t.way, MATCH_WAYS),
    oneOf('bank_match_class', t.entryClass, ENTRY_CLASSES),
    pg.check('bank_match_classed', sql`(${t.kind} = 'classed') = (${t.entryClass} is not null)`),
    pg.check('bank_match_ignored', sql`${t.kind} <> 'ignored' or ${t.note} is not null`),
  ],
);

/** A payment of a decided entry: made of it, or tied to it; `amount` is of the entry, in its currency. What is written off has none of it. */
export const bankMatchPart = app.table(
  'bank_match_part',
  {
    ...tenantColumns<'bankMatchPart'>(),
    matchId: idOf<'bankMatch'>().notNull(),
    paymentId: idOf<'payment'>().notNull(),
    role: pg.text({ enum: PART_ROLES }).notNull(),
    amount: scaled().notNull(),
    undoneAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('bank_match_part_match', t, t.matchId, bankMatch),
    belongsTo('bank_match_part_payment', t, t.paymentId, payment),
    pg
      .uniqueIndex('bank_match_part_once')
      .on(t.tenantId, t.paymentId)
      .where(sql`${t.undoneAt} is null`),
    pg.index('bank_match_part_of_match').on(t.tenantId, t.matchId),
    oneOf('bank_match_part_role', t.role, PART_ROLES),
    pg.check('bank_match_part_amount', sql`(${t.role} = 'written_off') = (${t.amount} = 0) and ${t.amount} >= 0`),
  ],
);

/** Accounts from which clients pay, learnt from confirmed matches: one account may pay for several. */
export const clientIban = app.table(
  'client_iban',
  {
    ...tenantColumns<'clientIban'>(),
    clientId: idOf<'client'>().notNull(),
    iban: pg.text().notNull(),
    times: pg.integer().notNull(),
    lastAt: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('client_iban_client', t, t.clientId, client),
    pg.unique('client_iban_once').on(t.tenantId, t.iban, t.clientId),
    pg.index('client_iban_of_client').on(t.tenantId, t.clientId),
    pg.check('client_iban_times', sql`${t.times} > 0`),
  ],
);

/** What a company lets happen without a person: the least score that posts itself, and the most that a bank may have kept. */
export const bankRule = app.table(
  'bank_rule',
  {
    ...tenantColumns<'bankRule'>(),
    ...versionColumn(),
    /** Percent; empty: nothing posts itself. */
    threshold: pg.integer(),
    chargeTolerance: scaled().notNull(),
    /** Whether a client is thanked by e-mail for money that came by bank. */
    thanks: pg.text({ enum: THANKS }).notNull().default('send'),
  },
  (t) => [
    tenantKey(t),
    pg.unique('bank_rule_once').on(t.tenantId),
    oneOf('bank_rule_thanks', t.thanks, THANKS),
    pg.check('bank_rule_threshold', sql`${t.threshold} between 95 and 99`),
    pg.check('bank_rule_tolerance', sql`${t.chargeTolerance} between 0 and 10000`),
  ],
);
