import * as pg from 'drizzle-orm/pg-core';
import { payment } from './payment.ts';
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

export const PAYOUT_STATES = ['pending', 'in_transit', 'paid', 'failed', 'canceled'] as const;
export const PAYOUT_LINE_KINDS = ['charge', 'refund', 'dispute', 'dispute_won', 'fee', 'other'] as const;

/** Money that the card service sends to the company's bank: payments less what went back and the fees. Negative when it is taken from the bank. */
export const cardPayout = app.table(
  'card_payout',
  {
    ...tenantColumns<'cardPayout'>(),
    ...currencyColumn(),
    accountId: pg.text().notNull(),
    /** The service's own id of it. */
    reference: pg.text().notNull(),
    state: pg.text({ enum: PAYOUT_STATES }).notNull(),
    amount: scaled().notNull(),
    /** The day on which it reaches the bank. */
    arrivalDate: civil().notNull(),
    readAt: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('card_payout_once').on(t.tenantId, t.reference),
    pg.index('card_payout_list').on(t.tenantId, t.arrivalDate, t.id),
    oneOf('card_payout_state', t.state, PAYOUT_STATES),
  ],
);

/** One movement of a payout: `amount` less `fee` is what it adds to it. */
export const cardPayoutLine = app.table(
  'card_payout_line',
  {
    ...tenantColumns<'cardPayoutLine'>(),
    cardPayoutId: idOf<'cardPayout'>().notNull(),
    /** The service's own id of it. */
    reference: pg.text().notNull(),
    kind: pg.text({ enum: PAYOUT_LINE_KINDS }).notNull(),
    amount: scaled().notNull(),
    fee: scaled().notNull(),
    day: civil().notNull(),
    /** The payment that it is of; empty for fees alone and for what was not paid through an invoice's page. */
    paymentId: idOf<'payment'>(),
    note: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('card_payout_line_payout', t, t.cardPayoutId, cardPayout),
    belongsTo('card_payout_line_payment', t, t.paymentId, payment),
    pg.unique('card_payout_line_once').on(t.tenantId, t.reference),
    pg.index('card_payout_line_of_payout').on(t.tenantId, t.cardPayoutId, t.day, t.id),
    pg.index('card_payout_line_of_payment').on(t.tenantId, t.paymentId),
    oneOf('card_payout_line_kind', t.kind, PAYOUT_LINE_KINDS),
  ],
);
