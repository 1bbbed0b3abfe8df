import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { payment } from './payment.ts';
import { receivedInvoice } from './received-invoice.ts';
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

export const COMPENSATION_STATES = ['made', 'undone'] as const;

/** Proces-verbal de compensare: invoices of one who is client and supplier set off against each other, in equal sums. */
export const compensation = app.table(
  'compensation',
  {
    ...tenantColumns<'compensation'>(),
    ...currencyColumn(),
    clientId: idOf<'client'>().notNull(),
    /** The money that settles our invoices. */
    paymentId: idOf<'payment'>().notNull(),
    seriesId: idOf<'series'>().notNull(),
    number: pg.integer().notNull(),
    printedNumber: pg.text().notNull(),
    day: civil().notNull(),
    amount: scaled().notNull(),
    document: pg.jsonb().$type<Record<string, unknown>>().notNull(),
    state: pg.text({ enum: COMPENSATION_STATES }).notNull().default('made'),
    undoneAt: instant(),
    undoReason: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('compensation_client', t, t.clientId, client),
    belongsTo('compensation_payment', t, t.paymentId, payment),
    belongsTo('compensation_series', t, t.seriesId, series),
    pg.unique('compensation_number').on(t.tenantId, t.seriesId, t.number),
    pg.unique('compensation_of_payment').on(t.tenantId, t.paymentId),
    pg.index('compensation_list').on(t.tenantId, t.day, t.id),
    pg.index('compensation_of_client').on(t.tenantId, t.clientId, t.id),
    oneOf('compensation_state', t.state, COMPENSATION_STATES),
    pg.check('compensation_amount', sql`${t.amount} > 0`),
    pg.check('compensation_undone', sql`(${t.state} = 'undone') = (${t.undoReason} is not null)`),
  ],
);

/** What of a supplier's invoice a compensation settles. */
export const compensationPart = app.table(
  'compensation_part',
  {
    ...tenantColumns<'compensationPart'>(),
    compensationId: idOf<'compensation'>().notNull(),
    receivedInvoiceId: idOf<'receivedInvoice'>().notNull(),
    amount: scaled().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('compensation_part_whole', t, t.compensationId, compensation),
    belongsTo('compensation_part_bill', t, t.receivedInvoiceId, receivedInvoice),
    pg.unique('compensation_part_once').on(t.tenantId, t.compensationId, t.receivedInvoiceId),
    pg.index('compensation_part_of_bill').on(t.tenantId, t.receivedInvoiceId),
    pg.check('compensation_part_amount', sql`${t.amount} > 0`),
  ],
);
