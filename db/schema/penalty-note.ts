import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { contract } from './contract.ts';
import { invoice } from './invoice.ts';
import { series } from './series.ts';
import {
  app,
  belongsTo,
  civil,
  currencyColumn,
  idOf,
  instant,
  oneOf,
  scaled,
  tenantColumns,
  tenantKey,
} from './tenancy.ts';

export const PENALTY_STATES = ['issued', 'paid', 'annulled'] as const;

/** Notă de calcul penalități: numbered, without VAT, no invoice and never in SPV. What it says is frozen in `document`. */
export const penaltyNote = app.table(
  'penalty_note',
  {
    ...tenantColumns<'penaltyNote'>(),
    ...currencyColumn(),
    clientId: idOf<'client'>().notNull(),
    contractId: idOf<'contract'>().notNull(),
    seriesId: idOf<'series'>().notNull(),
    number: pg.integer().notNull(),
    printedNumber: pg.text().notNull(),
    noteDate: civil().notNull(),
    /** The last day that it counts. */
    until: civil().notNull(),
    amount: scaled().notNull(),
    document: pg.jsonb().$type<Record<string, unknown>>().notNull(),
    state: pg.text({ enum: PENALTY_STATES }).notNull().default('issued'),
    paidDate: civil(),
    paidReference: pg.text(),
    annulledAt: instant(),
    annulReason: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('penalty_note_client', t, t.clientId, client),
    belongsTo('penalty_note_contract', t, t.contractId, contract),
    belongsTo('penalty_note_series', t, t.seriesId, series),
    pg.unique('penalty_note_number').on(t.tenantId, t.seriesId, t.number),
    pg.index('penalty_note_list').on(t.tenantId, t.noteDate, t.id),
    pg.index('penalty_note_of_client').on(t.tenantId, t.clientId, t.id),
    oneOf('penalty_note_state', t.state, PENALTY_STATES),
    pg.check('penalty_note_amount', sql`${t.amount} > 0`),
    pg.check('penalty_note_paid', sql`(${t.state} = 'paid') = (${t.paidDate} is not null)`),
    pg.check('penalty_note_annulled', sql`(${t.state} = 'annulled') = (${t.annulReason} is not null)`),
  ],
);

/** What of a note is for one invoice: the days it counts and their penalty. The next note goes on from there. */
export const penaltyLine = app.table(
  'penalty_line',
  {
    ...tenantColumns<'penaltyLine'>(),
    noteId: idOf<'penaltyNote'>().notNull(),
    invoiceId: idOf<'invoice'>().notNull(),
    fromDate: civil().notNull(),
    untilDate: civil().notNull(),
    amount: scaled().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('penalty_line_note', t, t.noteId, penaltyNote),
    belongsTo('penalty_line_invoice', t, t.invoiceId, invoice),
    pg.unique('penalty_line_once').on(t.tenantId, t.noteId, t.invoiceId),
    pg.index('penalty_line_of_invoice').on(t.tenantId, t.invoiceId),
  ],
);
