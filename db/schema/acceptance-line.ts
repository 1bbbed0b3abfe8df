import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { acceptanceReport } from './acceptance-report.ts';
import { contractedService } from './contracted-service.ts';
import { app, belongsTo, idOf, scaled, tenantColumns, tenantKey, zero } from './tenancy.ts';

/** One service of the report: delivered against accepted, in thousandths; `invoiced` keeps an accepted quantity from being invoiced twice. */
export const acceptanceLine = app.table(
  'acceptance_line',
  {
    ...tenantColumns<'acceptanceLine'>(),
    reportId: idOf<'acceptanceReport'>().notNull(),
    contractedServiceId: idOf<'contractedService'>().notNull(),
    workOrderId: idOf<'workOrder'>(),
    position: pg.integer().notNull(),
    name: pg.text().notNull(),
    unit: pg.text().notNull(),
    contracted: scaled().notNull(),
    delivered: scaled().notNull(),
    accepted: zero(),
    invoiced: zero(),
    unitPrice: scaled().notNull(),
    net: scaled().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('acceptance_line_report', t, t.reportId, acceptanceReport),
    belongsTo('acceptance_line_service', t, t.contractedServiceId, contractedService),
    pg.index('acceptance_line_of_report').on(t.tenantId, t.reportId, t.position),
    pg.index('acceptance_line_of_service').on(t.tenantId, t.contractedServiceId),
    pg
      .index('acceptance_line_open')
      .on(t.tenantId, t.reportId)
      .where(sql`${t.accepted} > ${t.invoiced}`),
  ],
);
