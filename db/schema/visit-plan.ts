import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { contractedService } from './contracted-service.ts';
import { deal } from './deal.ts';
import { site } from './site.ts';
import { team } from './team.ts';
import { app, belongsTo, civil, idOf, oneOf, scaled, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

export const VISIT_RHYTHMS = ['weekly', 'every_n_weeks', 'monthly'] as const;
export const OFF_DAYS = ['next', 'previous', 'keep', 'skip'] as const;
export const MONTHLY_ON = ['day', 'weekday', 'last_weekday'] as const;

/** Work that comes back by itself for one contracted service. Days are counted from `startDate`, never from the last visit. */
export const visitPlan = app.table(
  'visit_plan',
  {
    ...tenantColumns<'visitPlan'>(),
    ...versionColumn(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>().notNull(),
    contractedServiceId: idOf<'contractedService'>().notNull(),
    rhythm: pg.text({ enum: VISIT_RHYTHMS }).notNull(),
    weeks: pg.integer().notNull().default(1),
    /** ISO days of a weekly rhythm, as `1,4`; empty for the day on which it starts. */
    weekdays: pg.text(),
    /** A monthly rhythm keeps the day of its start, or that weekday counted from the month's beginning or end. */
    monthlyOn: pg.text({ enum: MONTHLY_ON }).notNull().default('day'),
    /** Months of a season, 1 to 12; over the new year when it ends before it begins. */
    seasonFrom: pg.integer(),
    seasonTo: pg.integer(),
    startDate: civil().notNull(),
    endDate: civil(),
    /** Where a visit goes that would fall on a weekend or holiday; skipped, it is not made at all. */
    offDays: pg.text({ enum: OFF_DAYS }).notNull().default('next'),
    siteId: idOf<'site'>(),
    assigneeId: idOf<'person'>(),
    /** A team goes instead: each visit to whoever of it is there on its day. */
    teamId: idOf<'team'>(),
    plannedTime: pg.text(),
    /** How long a visit is expected to take. */
    minutes: pg.integer(),
    planned: scaled(),
    instructions: pg.text(),
    /** The check list, one point a line. */
    checks: pg.text(),
    state: pg
      .text({ enum: ['active', 'ended'] })
      .notNull()
      .default('active'),
    /** From which day a visit that was not made counts as missed. */
    missedFrom: civil().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('visit_plan_client', t, t.clientId, client),
    belongsTo('visit_plan_deal', t, t.dealId, deal),
    belongsTo('visit_plan_service', t, t.contractedServiceId, contractedService),
    belongsTo('visit_plan_site', t, t.siteId, site),
    belongsTo('visit_plan_team', t, t.teamId, team),
    pg.unique('visit_plan_once').on(t.tenantId, t.contractedServiceId),
    pg.index('visit_plan_of_deal').on(t.tenantId, t.dealId),
    pg.index('visit_plan_of_team').on(t.tenantId, t.teamId),
    oneOf('visit_plan_rhythm', t.rhythm, VISIT_RHYTHMS),
    oneOf('visit_plan_monthly_on', t.monthlyOn, MONTHLY_ON),
    oneOf('visit_plan_off_days', t.offDays, OFF_DAYS),
    oneOf('visit_plan_state', t.state, ['active', 'ended']),
  ],
);
