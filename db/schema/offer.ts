import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { deal } from './deal.ts';
import { series } from './series.ts';
import {
  app,
  belongsTo,
  civil,
  currencyColumn,
  idOf,
  instant,
  oneOf,
  scaled,
  tenantColumns,
  tenantKey,
  versionColumn,
} from './tenancy.ts';

export const OFFER_STATES = ['draft', 'sent', 'viewed', 'accepted', 'declined', 'expired', 'withdrawn'] as const;

/** An offer; what it says is in its versions, of which the current one can be accepted. Numbered when first sent. */
export const offer = app.table(
  'offer',
  {
    ...tenantColumns<'offer'>(),
    ...versionColumn(),
    ...currencyColumn(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>().notNull(),
    seriesId: idOf<'series'>(),
    number: pg.integer(),
    printedNumber: pg.text(),
    state: pg.text({ enum: OFFER_STATES }).notNull().default('draft'),
    currentVersion: pg.integer().notNull().default(1),
    approval: pg
      .text({ enum: ['not_needed', 'waiting', 'approved'] })
      .notNull()
      .default('not_needed'),
    approvedById: idOf<'person'>(),
    issueDate: civil(),
    validUntil: civil().notNull(),
    gross: scaled().notNull(),
    sentAt: instant(),
    viewedAt: instant(),
    answeredAt: instant(),
    answeredBy: pg.text(),
    answerWay: pg.text({ enum: ['link', 'phone', 'email', 'paper', 'qualified'] }),
    declineReason: pg.text(),
    /** Evidence of an answer by link, or what our people record of one given in another way. */
    answerAddress: pg.text(),
    answerUserAgent: pg.text(),
    answerRegistration: pg.text(),
    answerFileId: idOf<'file'>(),
    /** A consumer asked for the work to begin within the time of withdrawal. @law OUG 34/2014 art. 7 (3) */
    earlyStartAt: instant(),
    preparedById: idOf<'person'>(),
    remindedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('offer_client', t, t.clientId, client),
    belongsTo('offer_deal', t, t.dealId, deal),
    belongsTo('offer_series', t, t.seriesId, series),
    pg.unique('offer_number').on(t.tenantId, t.seriesId, t.number),
    pg.index('offer_list').on(t.tenantId, t.createdAt, t.id),
    pg.index('offer_of_client').on(t.tenantId, t.clientId, t.id),
    pg.index('offer_of_deal').on(t.tenantId, t.dealId, t.id),
    oneOf('offer_state', t.state, OFFER_STATES),
  ],
);
