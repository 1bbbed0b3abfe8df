import * as pg from 'drizzle-orm/pg-core';
import { contractedService } from './contracted-service.ts';
import { invoice } from './invoice.ts';
import { app, belongsTo, idOf, oneOf, scaled, tenantColumns, tenantKey, zero } from './tenancy.ts';

const ADJUSTMENTS = [
  'discount',
  'special_agreement',
  'early_payment',
  'volume',
  'transport',
  'packing',
  'handling',
  'other_service',
] as const;

export const invoiceLine = app.table(
  'invoice_line',
  {
    ...tenantColumns<'invoiceLine'>(),
    invoiceId: idOf<'invoice'>().notNull(),
    position: pg.integer().notNull(),
    contractedServiceId: idOf<'contractedService'>(),
    acceptanceLineId: idOf<'acceptanceLine'>(),
    reversesLineId: idOf<'invoiceLine'>(),
    /** The line of an advance invoice that this one deducts; its amount is negative. */
    advanceLineId: idOf<'invoiceLine'>(),
    name: pg.text().notNull(),
    description: pg.text(),
    unit: pg.text().notNull(),
    quantity: scaled().notNull(),
    unitPrice: scaled().notNull(),
    discount: pg.integer().notNull().default(0),
    vatCategory: pg.text({ enum: ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] }).notNull(),
    vatRate: pg.integer().notNull(),
    exemptionCode: pg.text(),
    exemptionReason: pg.text(),
    cpv: pg.text(),
    /** Why, of a line that is a discount or charge of the whole document (BG-20, BG-21). */
    adjustment: pg.text({ enum: ADJUSTMENTS }),
    /** Hundredths of a percent, when it was asked for as a share. */
    adjustmentPercent: pg.integer(),
    /** What the discount or charge of the whole document is a share of (BT-93, BT-100). */
    adjustmentBase: scaled(),
    /** The line's own discount or charge (BG-27, BG-28): why, its share of `ownBase` if it is one, and what it does to `net`. */
    ownReason: pg.text({ enum: ADJUSTMENTS }),
    ownText: pg.text(),
    ownPercent: pg.integer(),
    ownBase: scaled(),
    ownNet: zero(),
    net: scaled().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('invoice_line_invoice', t, t.invoiceId, invoice),
    belongsTo('invoice_line_service', t, t.contractedServiceId, contractedService),
    pg.foreignKey({
      name: 'invoice_line_reverses',
      columns: [t.tenantId, t.reversesLineId],
      foreignColumns: [t.tenantId, t.id],
    }),
    pg.foreignKey({
      name: 'invoice_line_advance',
      columns: [t.tenantId, t.advanceLineId],
      foreignColumns: [t.tenantId, t.id],
    }),
    pg.index('invoice_line_of_advance').on(t.tenantId, t.advanceLineId),
    pg.index('invoice_line_of_invoice').on(t.tenantId, t.invoiceId, t.position),
    pg.index('invoice_line_of_service').on(t.tenantId, t.contractedServiceId),
    oneOf('invoice_line_adjustment', t.adjustment, ADJUSTMENTS),
    oneOf('invoice_line_own_reason', t.ownReason, ADJUSTMENTS),
  ],
);
