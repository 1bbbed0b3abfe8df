import * as pg from 'drizzle-orm/pg-core';
import { acceptanceReport } from './acceptance-report.ts';
import { app, belongsTo, civil, idOf, instant, tenantColumns, tenantKey } from './tenancy.ts';

/** What the client found wanting; each becomes a remedial work order with a term. */
export const objection = app.table(
  'objection',
  {
    ...tenantColumns<'objection'>(),
    reportId: idOf<'acceptanceReport'>().notNull(),
    lineId: idOf<'acceptanceLine'>(),
    text: pg.text().notNull(),
    termDate: civil(),
    remediedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('objection_report', t, t.reportId, acceptanceReport),
    pg.index('objection_of_report').on(t.tenantId, t.reportId),
  ],
);
