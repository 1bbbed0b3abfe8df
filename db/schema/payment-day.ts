import * as pg from 'drizzle-orm/pg-core';
import { PAYMENT_METHODS } from './payment.ts';
import { app, civil, currencyColumn, scaled, tenantColumns, tenantKey } from './tenancy.ts';

/**
 * Parts of what was received on a day, by method and currency: their sum is what stands of its payments, so that a list
 * need not read them all. A trigger of `db/protect.sql` adds a part wherever a payment moves, and now and then makes one
 * part of many. Rows are only added and taken away, never changed, so that two payments of a day do not wait for each other.
 */
export const paymentDay = app.table(
  'payment_day',
  {
    ...tenantColumns<'paymentDay'>(),
    ...currencyColumn(),
    day: civil().notNull(),
    method: pg.text({ enum: PAYMENT_METHODS }).notNull(),
    count: pg.integer().notNull(),
    amount: scaled().notNull(),
    unallocated: scaled().notNull(),
  },
  (t) => [tenantKey(t), pg.index('payment_day_parts').on(t.tenantId, t.day)],
);
