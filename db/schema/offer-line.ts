import * as pg from 'drizzle-orm/pg-core';
import { offerVersion } from './offer-version.ts';
import { service } from './service.ts';
import { app, belongsTo, idOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

export const offerLine = app.table(
  'offer_line',
  {
    ...tenantColumns<'offerLine'>(),
    offerVersionId: idOf<'offerVersion'>().notNull(),
    position: pg.integer().notNull(),
    serviceId: idOf<'service'>(),
    name: pg.text().notNull(),
    description: pg.text(),
    unit: pg.text().notNull(),
    quantity: scaled().notNull(),
    unitPrice: scaled().notNull(),
    discount: pg.integer().notNull().default(0),
    vatCategory: pg.text({ enum: ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] }).notNull(),
    vatRate: pg.integer().notNull(),
    exemptionReason: pg.text(),
    cpv: pg.text(),
    priceBasis: pg
      .text({ enum: ['per_unit', 'per_visit', 'per_month'] })
      .notNull()
      .default('per_unit'),
    rhythm: pg
      .text({ enum: ['once', 'on_call', 'weekly', 'every_n_weeks', 'monthly'] })
      .notNull()
      .default('once'),
    net: scaled().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('offer_line_version', t, t.offerVersionId, offerVersion),
    belongsTo('offer_line_service', t, t.serviceId, service),
    pg.index('offer_line_of_version').on(t.tenantId, t.offerVersionId, t.position),
    pg.index('offer_line_of_service').on(t.tenantId, t.serviceId),
  ],
);
