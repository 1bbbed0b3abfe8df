import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { contractedService } from './contracted-service.ts';
import { deal } from './deal.ts';
import { app, belongsTo, civil, idOf, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

export const REPORT_CHOICES = ['none', 'draft', 'send'] as const;
export const INVOICE_CHOICES = ['none', 'draft', 'issue'] as const;

/** What happens by itself at the end of each month of a deal: one report over all its places, and the invoice. */
export const periodPlan = app.table(
  'period_plan',
  {
    ...tenantColumns<'periodPlan'>(),
    ...versionColumn(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>().notNull(),
    /** The service whose workflow closes the months. */
    leadServiceId: idOf<'contractedService'>().notNull(),
    report: pg.text({ enum: REPORT_CHOICES }).notNull(),
    invoice: pg.text({ enum: INVOICE_CHOICES }).notNull(),
    /** The day of the month on which its periods begin, 1 to 31; in a shorter month the last one. */
    anchorDay: pg.integer().notNull().default(1),
    /** The first day of the first month that is closed. */
    startDate: civil().notNull(),
    state: pg
      .text({ enum: ['active', 'ended'] })
      .notNull()
      .default('active'),
  },
  (t) => [
    tenantKey(t),
    belongsTo('period_plan_client', t, t.clientId, client),
    belongsTo('period_plan_deal', t, t.dealId, deal),
    belongsTo('period_plan_lead', t, t.leadServiceId, contractedService),
    pg.unique('period_plan_once').on(t.tenantId, t.dealId),
    pg.index('period_plan_of_lead').on(t.tenantId, t.leadServiceId),
    pg.check('period_plan_anchor', sql`${t.anchorDay} between 1 and 31`),
    oneOf('period_plan_report', t.report, REPORT_CHOICES),
    oneOf('period_plan_invoice', t.invoice, INVOICE_CHOICES),
    oneOf('period_plan_state', t.state, ['active', 'ended']),
  ],
);
