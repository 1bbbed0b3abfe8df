import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { app, instant, oneOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

const WAYS = ['card', 'transfer'] as const;
const STATES = ['open', 'paid', 'cancelled', 'expired'] as const;

/**
 * Premium that a company asked for. Its papers are the operator's, who is a company of the product too: they are named
 * here as printed, and by their ids as text, because another company's row cannot be pointed at.
 */
export const planOrder = app.table(
  'plan_order',
  {
    ...tenantColumns<'planOrder'>(),
    months: pg.smallint().notNull(),
    /** Without and with VAT, bani, as the operator asked for it that day. */
    net: scaled().notNull(),
    gross: scaled().notNull(),
    way: pg.text({ enum: WAYS }).notNull(),
    state: pg.text({ enum: STATES }).notNull().default('open'),
    checkoutRef: pg.text(),
    proformaRef: pg.text(),
    proformaNumber: pg.text(),
    invoiceRef: pg.text(),
    invoiceNumber: pg.text(),
    /** What the bank or Stripe calls the money. */
    reference: pg.text(),
    paidAt: instant(),
    /** When the money was last looked for, and when the operator's papers last could not be written. */
    lookedAt: instant().notNull(),
    stuckAt: instant(),
  },
  (t) => [
    tenantKey(t),
    pg
      .uniqueIndex('plan_order_open')
      .on(t.tenantId)
      .where(sql`${t.state} = 'open'`),
    pg.index('plan_order_list').on(t.tenantId, t.createdAt, t.id),
    pg.check('plan_order_months', sql`${t.months} in (1, 6, 12)`),
    pg.check('plan_order_positive', sql`${t.net} > 0 and ${t.gross} >= ${t.net}`),
    pg.check('plan_order_paid', sql`(${t.state} = 'paid') = (${t.paidAt} is not null)`),
    oneOf('plan_order_way', t.way, WAYS),
    oneOf('plan_order_state', t.state, STATES),
  ],
);
