import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { deal } from './deal.ts';
import { site } from './site.ts';
import {
  app,
  belongsTo,
  civil,
  currencyColumn,
  idOf,
  oneOf,
  scaled,
  tenantColumns,
  tenantKey,
  versionColumn,
  zero,
} from './tenancy.ts';

export const RHYTHMS = ['once', 'on_call', 'weekly', 'every_n_weeks', 'monthly'] as const;
export const PRICE_BASES = ['per_unit', 'per_visit', 'per_month'] as const;

/**
 * A service that a client has bought: the one list from which work orders and invoices pick. Quantities are thousandths;
 * delivered, accepted and invoiced are moved in the transactions of their documents, so that all five stand together.
 */
export const contractedService = app.table(
  'contracted_service',
  {
    ...tenantColumns<'contractedService'>(),
    ...versionColumn(),
    ...currencyColumn(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>().notNull(),
    siteId: idOf<'site'>(),
    serviceId: idOf<'service'>(),
    contractId: idOf<'contract'>(),
    origin: pg.text({ enum: ['offer', 'manual', 'addendum', 'extra_work'] }).notNull(),
    originId: pg.uuid(),
    position: pg.integer().notNull().default(1),
    name: pg.text().notNull(),
    description: pg.text(),
    unit: pg.text().notNull(),
    unitPrice: scaled().notNull(),
    discount: pg.integer().notNull().default(0),
    vatCategory: pg.text({ enum: ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] }).notNull(),
    vatRate: pg.integer().notNull(),
    exemptionReason: pg.text(),
    /** Common procurement vocabulary, which public institutions ask for. */
    cpv: pg.text(),
    priceBasis: pg.text({ enum: PRICE_BASES }).notNull().default('per_unit'),
    rhythm: pg.text({ enum: RHYTHMS }).notNull().default('once'),
    rhythmWeeks: pg.integer(),
    startDate: civil(),
    endDate: civil(),
    state: pg
      .text({ enum: ['active', 'ended'] })
      .notNull()
      .default('active'),
    contracted: scaled().notNull(),
    delivered: zero(),
    accepted: zero(),
    invoiced: zero(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('contracted_service_client', t, t.clientId, client),
    belongsTo('contracted_service_deal', t, t.dealId, deal),
    belongsTo('contracted_service_site', t, t.siteId, site),
    pg.index('contracted_service_of_client').on(t.tenantId, t.clientId, t.id),
    pg.index('contracted_service_of_deal').on(t.tenantId, t.dealId, t.id),
    pg.index('contracted_service_of_service').on(t.tenantId, t.serviceId),
    pg
      .index('contracted_service_open')
      .on(t.tenantId, t.clientId)
      .where(sql`${t.delivered} > ${t.invoiced}`),
    pg.unique('contracted_service_origin').on(t.tenantId, t.origin, t.originId),
    oneOf('contracted_service_rhythm', t.rhythm, RHYTHMS),
    oneOf('contracted_service_price_basis', t.priceBasis, PRICE_BASES),
    oneOf('contracted_service_state', t.state, ['active', 'ended']),
  ],
);
