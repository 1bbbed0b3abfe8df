import * as pg from 'drizzle-orm/pg-core';
import { addendum } from './addendum.ts';
import { contractedService, PRICE_BASES, RHYTHMS } from './contracted-service.ts';
import { app, belongsTo, idOf, oneOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

export const LINE_CHANGES = ['add', 'change', 'end'] as const;

/** What an addendum does to the services of its contract: a new one, another price or quantity of one, or its end. */
export const addendumLine = app.table(
  'addendum_line',
  {
    ...tenantColumns<'addendumLine'>(),
    addendumId: idOf<'addendum'>().notNull(),
    position: pg.integer().notNull(),
    change: pg.text({ enum: LINE_CHANGES }).notNull(),
    /** The service that is changed or ended; empty for a new one. */
    contractedServiceId: idOf<'contractedService'>(),
    serviceId: idOf<'service'>(),
    siteId: idOf<'site'>(),
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
    priceBasis: pg.text({ enum: PRICE_BASES }).notNull().default('per_unit'),
    rhythm: pg.text({ enum: RHYTHMS }).notNull().default('once'),
  },
  (t) => [
    tenantKey(t),
    belongsTo('addendum_line_addendum', t, t.addendumId, addendum),
    belongsTo('addendum_line_service', t, t.contractedServiceId, contractedService),
    pg.index('addendum_line_of_addendum').on(t.tenantId, t.addendumId, t.position),
    oneOf('addendum_line_change', t.change, LINE_CHANGES),
  ],
);
