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
} from './tenancy.ts';

export const CONTRACT_STATES = [
  'draft',
  'sent',
  'partially_signed',
  'in_force',
  'suspended',
  'expired',
  'terminated',
] as const;

export const contract = app.table(
  'contract',
  {
    ...tenantColumns<'contract'>(),
    ...versionColumn(),
    ...currencyColumn(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>().notNull(),
    seriesId: idOf<'series'>(),
    number: pg.integer(),
    printedNumber: pg.text(),
    origin: pg.text({ enum: ['app', 'paper'] }).notNull(),
    /** Of the text, which its template gave it; addenda are written in it too. */
    language: pg
      .text({ enum: ['ro', 'en'] })
      .notNull()
      .default('ro'),
    state: pg.text({ enum: CONTRACT_STATES }).notNull().default('draft'),
    currentVersion: pg.integer().notNull().default(1),
    offerId: idOf<'offer'>(),
    contractDate: civil(),
    startDate: civil().notNull(),
    endDate: civil(),
    value: scaled().notNull(),
    paymentDays: pg.integer().notNull(),
    acceptanceGate: pg.text({ enum: ['required', 'optional', 'none'] }).notNull(),
    tacitAcceptanceDays: pg.integer(),
    noticedDays: pg.integer(),
    sentAt: instant(),
    inForceAt: instant(),
    endedAt: instant(),
    endReason: pg.text(),
    suspendedOn: civil(),
    suspendReason: pg.text(),
    /** Garanție de bună execuție: hundredths of a percent withheld from each invoice, and the day it is released. */
    retentionPercent: pg.integer(),
    retentionUntil: civil(),
    /** Penalties for late payment: thousandths of a percent a day; null where the contract has none. */
    penaltyPerDay: pg.integer(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('contract_client', t, t.clientId, client),
    belongsTo('contract_deal', t, t.dealId, deal),
    belongsTo('contract_series', t, t.seriesId, series),
    pg.unique('contract_number').on(t.tenantId, t.seriesId, t.number),
    pg.index('contract_list').on(t.tenantId, t.createdAt, t.id),
    pg.index('contract_of_client').on(t.tenantId, t.clientId, t.id),
    pg.index('contract_of_deal').on(t.tenantId, t.dealId, t.id),
    pg.index('contract_end').on(t.tenantId, t.endDate),
    oneOf('contract_language', t.language, ['ro', 'en']),
    oneOf('contract_state', t.state, CONTRACT_STATES),
    pg.check('contract_penalty', sql`${t.penaltyPerDay} between 1 and 1000`),
    oneOf('contract_gate', t.acceptanceGate, ['required', 'optional', 'none']),
  ],
);
