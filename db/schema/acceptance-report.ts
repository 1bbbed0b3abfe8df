import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { deal } from './deal.ts';
import { series } from './series.ts';
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
} from './tenancy.ts';

export const ACCEPTANCE_STATES = [
  'draft',
  'sent',
  'viewed',
  'accepted',
  'accepted_with_objections',
  'refused',
  'accepted_tacitly',
] as const;

/** Proces-verbal: what was delivered in a period, put to the client, and the answer. The gate before the invoice. */
export const acceptanceReport = app.table(
  'acceptance_report',
  {
    ...tenantColumns<'acceptanceReport'>(),
    ...versionColumn(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>().notNull(),
    contractId: idOf<'contract'>(),
    seriesId: idOf<'series'>(),
    number: pg.integer(),
    printedNumber: pg.text(),
    state: pg.text({ enum: ACCEPTANCE_STATES }).notNull().default('draft'),
    reportDate: civil(),
    periodStart: civil().notNull(),
    periodEnd: civil().notNull(),
    place: pg.text(),
    committee: pg.text(),
    registrationNumber: pg.text(),
    findings: pg.text(),
    net: scaled().notNull(),
    sentAt: instant(),
    viewedAt: instant(),
    answeredAt: instant(),
    answeredBy: pg.text(),
    answerReason: pg.text(),
    remedyDate: civil(),
    remindedAt: instant(),
    reminders: pg.integer().notNull().default(0),
    fileId: idOf<'file'>(),
    /** Company and client as they were when it was sent: later changes of a card do not reach the paper. */
    parties: pg.jsonb().$type<Record<string, unknown>>(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('acceptance_report_client', t, t.clientId, client),
    belongsTo('acceptance_report_deal', t, t.dealId, deal),
    belongsTo('acceptance_report_series', t, t.seriesId, series),
    pg.unique('acceptance_report_number').on(t.tenantId, t.seriesId, t.number),
    pg.index('acceptance_report_list').on(t.tenantId, t.createdAt, t.id),
    pg.index('acceptance_report_of_state').on(t.tenantId, t.state, t.createdAt, t.id),
    pg.index('acceptance_report_of_client').on(t.tenantId, t.clientId, t.id),
    pg.index('acceptance_report_of_deal').on(t.tenantId, t.dealId, t.id),
    oneOf('acceptance_report_state', t.state, ACCEPTANCE_STATES),
  ],
);
