import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { deal } from './deal.ts';
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
  versionColumn,
  zero,
} from './tenancy.ts';

export const INVOICE_KINDS = ['invoice', 'proforma', 'advance', 'final', 'storno'] as const;
export const INVOICE_STATES = ['draft', 'issued', 'annulled', 'reversed'] as const;

const ROUNDS = ['unit', 'amount'] as const;

/** Drafts and issued invoices. Amounts in minor units of `currency`; what was issued is frozen in its revisions. */
export const invoice = app.table(
  'invoice',
  {
    ...tenantColumns<'invoice'>(),
    ...versionColumn(),
    ...currencyColumn(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>().notNull(),
    contractId: idOf<'contract'>(),
    acceptanceReportId: idOf<'acceptanceReport'>(),
    kind: pg.text({ enum: INVOICE_KINDS }).notNull(),
    state: pg.text({ enum: INVOICE_STATES }).notNull().default('draft'),
    seriesId: idOf<'series'>(),
    number: pg.integer(),
    printedNumber: pg.text(),
    issueDate: civil(),
    dueDate: civil(),
    taxPointDate: civil(),
    periodStart: civil(),
    periodEnd: civil(),
    exchangeRate: scaled(),
    exchangeDate: civil(),
    net: zero(),
    vat: zero(),
    gross: zero(),
    /** What `payable` is more or less than `gross` (BT-114). */
    rounding: zero(),
    /** How a draft is rounded: to whole units of its currency, or by an amount that was typed. */
    rounds: pg.text({ enum: ROUNDS }),
    payable: zero(),
    vatInLei: zero(),
    /** Garanție de bună execuție: what of `payable` the client keeps, until a day. */
    retained: zero(),
    retainedUntil: civil(),
    cardPayment: pg
      .text({ enum: ['offered', 'not_offered'] })
      .notNull()
      .default('not_offered'),
    reversesId: idOf<'invoice'>(),
    /** The proforma that it was made of. */
    proformaId: idOf<'invoice'>(),
    note: pg.text(),
    /** BT-13 and BT-10: what the buyer's accountant looks the invoice up by. */
    orderNumber: pg.text(),
    buyerReference: pg.text(),
    /** BT-20 in the company's own words; empty: what the due date says. */
    paymentTerms: pg.text(),
    gateReason: pg.text(),
    gateById: idOf<'person'>(),
    issuedAt: instant(),
    issuedById: idOf<'person'>(),
    annulledAt: instant(),
    annulReason: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('invoice_client', t, t.clientId, client),
    belongsTo('invoice_deal', t, t.dealId, deal),
    belongsTo('invoice_series', t, t.seriesId, series),
    pg.foreignKey({
      name: 'invoice_reverses',
      columns: [t.tenantId, t.reversesId],
      foreignColumns: [t.tenantId, t.id],
    }),
    pg.foreignKey({
      name: 'invoice_proforma',
      columns: [t.tenantId, t.proformaId],
      foreignColumns: [t.tenantId, t.id],
    }),
    pg.unique('invoice_number').on(t.tenantId, t.seriesId, t.number),
    pg.index('invoice_list').on(t.tenantId, t.issueDate, t.id),
    pg.index('invoice_drafts').on(t.tenantId, t.state, t.id),
    pg.index('invoice_of_client').on(t.tenantId, t.clientId, t.id),
    pg.index('invoice_of_deal').on(t.tenantId, t.dealId, t.id),
    pg.index('invoice_reversed_by').on(t.tenantId, t.reversesId),
    pg
      .index('invoice_proformas')
      .on(t.tenantId, t.issueDate, t.id)
      .where(sql`${t.kind} = 'proforma' and ${t.state} = 'issued'`),
    pg.index('invoice_of_proforma').on(t.tenantId, t.proformaId),
    pg.check('invoice_numbered', sql`(${t.state} = 'draft') = (${t.number} is null)`),
    oneOf('invoice_kind', t.kind, INVOICE_KINDS),
    oneOf('invoice_state', t.state, INVOICE_STATES),
    oneOf('invoice_rounds', t.rounds, ROUNDS),
    pg.check('invoice_rounding', sql`${t.payable} = ${t.gross} + ${t.rounding}`),
  ],
);
