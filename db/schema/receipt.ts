import * as pg from 'drizzle-orm/pg-core';
import { payment } from './payment.ts';
import { series } from './series.ts';
import { app, belongsTo, civil, idOf, instant, oneOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

/** Chitanță: numbered with the cash payment that it proves; never changed, annulled with a reason and kept. */
export const receipt = app.table(
  'receipt',
  {
    ...tenantColumns<'receipt'>(),
    paymentId: idOf<'payment'>().notNull(),
    clientId: idOf<'client'>().notNull(),
    seriesId: idOf<'series'>().notNull(),
    number: pg.integer().notNull(),
    printedNumber: pg.text().notNull(),
    receiptDate: civil().notNull(),
    amount: scaled().notNull(),
    document: pg.jsonb().$type<Record<string, unknown>>().notNull(),
    state: pg
      .text({ enum: ['issued', 'annulled'] })
      .notNull()
      .default('issued'),
    annulledAt: instant(),
    annulReason: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('receipt_payment', t, t.paymentId, payment),
    belongsTo('receipt_series', t, t.seriesId, series),
    pg.unique('receipt_number').on(t.tenantId, t.seriesId, t.number),
    pg.unique('receipt_of_payment').on(t.tenantId, t.paymentId),
    pg.index('receipt_cash_day').on(t.tenantId, t.clientId, t.receiptDate),
    pg.index('receipt_list').on(t.tenantId, t.receiptDate, t.id),
    oneOf('receipt_state', t.state, ['issued', 'annulled']),
  ],
);
