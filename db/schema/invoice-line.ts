import * as pg from 'drizzle-orm/pg-core';
import { contractedService } from './contracted-service.ts';
import { invoice } from './invoice.ts';
import { app, belongsTo, idOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

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
  ],
);
