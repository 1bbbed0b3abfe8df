import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
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
  zero,
} from './tenancy.ts';

/** `write_off`: no money came; a difference is given up, for a reason. */
export const PAYMENT_METHODS = ['bank', 'cash', 'card', 'compensation', 'write_off'] as const;
export const WRITE_OFF_REASONS = ['bank_charge', 'rounding', 'exchange', 'discount', 'uncollectable', 'other'] as const;
export const PAYMENT_STATES = [
  'recorded',
  'reversed',
  'started',
  'succeeded',
  'failed',
  'refunded',
  'disputed',
] as const;

/** Money received, append-only. `effectKey` makes a repeated report of the same money harmless; `unallocated` waits for a person. */
export const payment = app.table(
  'payment',
  {
    ...tenantColumns<'payment'>(),
    ...currencyColumn(),
    clientId: idOf<'client'>().notNull(),
    method: pg.text({ enum: PAYMENT_METHODS }).notNull(),
    state: pg.text({ enum: PAYMENT_STATES }).notNull(),
    amount: scaled().notNull(),
    unallocated: zero(),
    paidDate: civil().notNull(),
    orderNumber: pg.text(),
    reference: pg.text(),
    writeOff: pg.text({ enum: WRITE_OFF_REASONS }),
    fiscalReceipt: pg.text(),
    effectKey: pg.text(),
    checkoutId: pg.text(),
    accountId: pg.text(),
    invoiceId: idOf<'invoice'>(),
    /** Of money that went back: the payment that it came with. */
    returnOfId: idOf<'payment'>(),
    recordedById: idOf<'person'>(),
    reversedAt: instant(),
    reversalReason: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('payment_client', t, t.clientId, client),
    pg.foreignKey({
      name: 'payment_return_of',
      columns: [t.tenantId, t.returnOfId],
      foreignColumns: [t.tenantId, t.id],
    }),
    pg.unique('payment_effect').on(t.tenantId, t.effectKey),
    pg.index('payment_list').on(t.tenantId, t.paidDate, t.id),
    pg
      .index('payment_unallocated')
      .on(t.tenantId, t.paidDate, t.id)
      .where(sql`${t.unallocated} > 0`),
    pg.index('payment_of_client').on(t.tenantId, t.clientId, t.id),
    pg.index('payment_returns').on(t.tenantId, t.returnOfId),
    pg.index('payment_checkout').on(t.tenantId, t.checkoutId),
    oneOf('payment_method', t.method, PAYMENT_METHODS),
    oneOf('payment_write_off', t.writeOff, WRITE_OFF_REASONS),
    pg.check('payment_written_off', sql`(${t.method} = 'write_off') = (${t.writeOff} is not null)`),
    oneOf('payment_state', t.state, PAYMENT_STATES),
  ],
);
