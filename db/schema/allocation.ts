import * as pg from 'drizzle-orm/pg-core';
import { invoice } from './invoice.ts';
import { payment } from './payment.ts';
import { app, belongsTo, civil, idOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

/** A part of a payment that settles an invoice; a reversal is a row with the opposite sign. Storno settles its original without a payment. */
export const allocation = app.table(
  'allocation',
  {
    ...tenantColumns<'allocation'>(),
    paymentId: idOf<'payment'>(),
    invoiceId: idOf<'invoice'>().notNull(),
    againstInvoiceId: idOf<'invoice'>(),
    amount: scaled().notNull(),
    date: civil().notNull(),
    reversesId: idOf<'allocation'>(),
    authorId: idOf<'person'>(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('allocation_payment', t, t.paymentId, payment),
    belongsTo('allocation_invoice', t, t.invoiceId, invoice),
    belongsTo('allocation_against', t, t.againstInvoiceId, invoice),
    pg.foreignKey({
      name: 'allocation_reverses',
      columns: [t.tenantId, t.reversesId],
      foreignColumns: [t.tenantId, t.id],
    }),
    pg.unique('allocation_reversed_once').on(t.tenantId, t.reversesId),
    pg.index('allocation_of_invoice').on(t.tenantId, t.invoiceId, t.id),
    pg.index('allocation_of_payment').on(t.tenantId, t.paymentId),
    pg.index('allocation_of_day').on(t.tenantId, t.date),
  ],
);
