import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { invoice } from './invoice.ts';
import { payment } from './payment.ts';
import { app, belongsTo, idOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

/** Which invoices one payment by card is to settle, fixed when the client went to pay. */
export const paymentPart = app.table(
  'payment_part',
  {
    ...tenantColumns<'paymentPart'>(),
    paymentId: idOf<'payment'>().notNull(),
    invoiceId: idOf<'invoice'>().notNull(),
    amount: scaled().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('payment_part_payment', t, t.paymentId, payment),
    belongsTo('payment_part_invoice', t, t.invoiceId, invoice),
    pg.unique('payment_part_once').on(t.tenantId, t.paymentId, t.invoiceId),
    pg.check('payment_part_amount', sql`${t.amount} > 0`),
  ],
);
