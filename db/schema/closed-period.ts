import * as pg from 'drizzle-orm/pg-core';
import { acceptanceReport } from './acceptance-report.ts';
import { client } from './client.ts';
import { deal } from './deal.ts';
import { invoice } from './invoice.ts';
import { periodPlan } from './period-plan.ts';
import { app, belongsTo, civil, idOf, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

/** One month of a deal that was closed, once: its report, its invoice, and what kept either from being made as chosen. */
export const closedPeriod = app.table(
  'closed_period',
  {
    ...tenantColumns<'closedPeriod'>(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>().notNull(),
    planId: idOf<'periodPlan'>().notNull(),
    periodStart: civil().notNull(),
    periodEnd: civil().notNull(),
    outcome: pg.text({ enum: ['made', 'nothing', 'skipped'] }).notNull(),
    reportId: idOf<'acceptanceReport'>(),
    invoicing: pg.text({ enum: ['none', 'waiting', 'settled'] }).notNull(),
    invoiceId: idOf<'invoice'>(),
    /** The code of what a person has to mend. */
    problem: pg.text(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('closed_period_client', t, t.clientId, client),
    belongsTo('closed_period_deal', t, t.dealId, deal),
    belongsTo('closed_period_plan', t, t.planId, periodPlan),
    belongsTo('closed_period_report', t, t.reportId, acceptanceReport),
    belongsTo('closed_period_invoice', t, t.invoiceId, invoice),
    pg.unique('closed_period_once').on(t.tenantId, t.dealId, t.periodStart),
    pg.index('closed_period_of_report').on(t.tenantId, t.reportId),
    oneOf('closed_period_outcome', t.outcome, ['made', 'nothing', 'skipped']),
    oneOf('closed_period_invoicing', t.invoicing, ['none', 'waiting', 'settled']),
  ],
);
