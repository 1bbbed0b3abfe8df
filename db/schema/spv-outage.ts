import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { app, belongsTo, idOf, instant, tenantColumns, tenantKey } from './tenancy.ts';

/** A time in which SPV gave no answer: from the first call that failed to the first one that was answered. */
export const spvOutage = app.table(
  'spv_outage',
  { ...tenantColumns<'spvOutage'>(), startedAt: instant().notNull(), endedAt: instant() },
  (t) => [
    tenantKey(t),
    pg.index('spv_outage_list').on(t.tenantId, t.startedAt, t.id),
    pg
      .uniqueIndex('spv_outage_open')
      .on(t.tenantId)
      .where(sql`${t.endedAt} is null`),
  ],
);

/** One call that SPV did not answer, with what came instead: the evidence of an outage. */
export const spvTry = app.table(
  'spv_try',
  {
    ...tenantColumns<'spvTry'>(),
    outageId: idOf<'spvOutage'>().notNull(),
    operation: pg.text().notNull(),
    answer: pg.text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('spv_try_outage', t, t.outageId, spvOutage),
    pg.index('spv_try_of_outage').on(t.tenantId, t.outageId, t.at),
  ],
);
