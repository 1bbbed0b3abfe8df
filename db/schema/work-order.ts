import * as pg from 'drizzle-orm/pg-core';
import { acceptanceReport } from './acceptance-report.ts';
import { client } from './client.ts';
import { contractedService } from './contracted-service.ts';
import { deal } from './deal.ts';
import { site } from './site.ts';
import {
  app,
  belongsTo,
  civil,
  idOf,
  instant,
  oneOf,
  scaled,
  tenantColumns,
  tenantKey,
  versionColumn,
  zero,
} from './tenancy.ts';
import { visitPlan } from './visit-plan.ts';

export const WORK_ORDER_STATES = ['planned', 'started', 'done', 'confirmed', 'blocked'] as const;

/** An intervention: what one person does, where and when, for one contracted service. Quantities are thousandths. */
export const workOrder = app.table(
  'work_order',
  {
    ...tenantColumns<'workOrder'>(),
    ...versionColumn(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>().notNull(),
    contractedServiceId: idOf<'contractedService'>().notNull(),
    siteId: idOf<'site'>(),
    state: pg.text({ enum: WORK_ORDER_STATES }).notNull().default('planned'),
    title: pg.text().notNull(),
    instructions: pg.text(),
    plannedDate: civil().notNull(),
    plannedTime: pg.text(),
    /** How long it is expected to take. */
    minutes: pg.integer(),
    assigneeId: idOf<'person'>(),
    planned: scaled().notNull(),
    delivered: zero(),
    startedAt: instant(),
    doneAt: instant(),
    doneById: idOf<'person'>(),
    blockedReason: pg.text(),
    objectionId: idOf<'objection'>(),
    /** The report that put what was delivered here to the client; empty until one is sent. */
    reportId: idOf<'acceptanceReport'>(),
    /** The plan that made it and the day of its rhythm, which stays when the visit is moved. */
    visitPlanId: idOf<'visitPlan'>(),
    visitDate: civil(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('work_order_client', t, t.clientId, client),
    belongsTo('work_order_deal', t, t.dealId, deal),
    belongsTo('work_order_service', t, t.contractedServiceId, contractedService),
    belongsTo('work_order_site', t, t.siteId, site),
    belongsTo('work_order_report', t, t.reportId, acceptanceReport),
    belongsTo('work_order_visits', t, t.visitPlanId, visitPlan),
    pg.unique('work_order_visit').on(t.tenantId, t.visitPlanId, t.visitDate),
    pg.index('work_order_schedule').on(t.tenantId, t.plannedDate, t.id),
    pg.index('work_order_of_client').on(t.tenantId, t.clientId, t.id),
    pg.index('work_order_of_deal').on(t.tenantId, t.dealId, t.state, t.plannedDate, t.id),
    pg.index('work_order_of_person').on(t.tenantId, t.assigneeId, t.state, t.plannedDate),
    pg.index('work_order_done').on(t.tenantId, t.assigneeId, t.doneAt),
    pg.index('work_order_of_service').on(t.tenantId, t.contractedServiceId, t.doneAt, t.id),
    pg.index('work_order_of_report').on(t.tenantId, t.reportId),
    oneOf('work_order_state', t.state, WORK_ORDER_STATES),
  ],
);
