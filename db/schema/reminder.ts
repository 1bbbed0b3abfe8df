import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { invoice } from './invoice.ts';
import { app, belongsTo, civil, idOf, instant, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

export const LADDER_STATES = ['on', 'off'] as const;
export const REMINDER_DAYS = ['working', 'any'] as const;

/** Whether a company reminds its clients of what is unpaid by itself, and on which days. Without a row it does not. */
export const reminderLadder = app.table(
  'reminder_ladder',
  {
    ...tenantColumns<'reminderLadder'>(),
    ...versionColumn(),
    state: pg.text({ enum: LADDER_STATES }).notNull().default('off'),
    days: pg.text({ enum: REMINDER_DAYS }).notNull().default('working'),
  },
  (t) => [
    tenantKey(t),
    pg.unique('reminder_ladder_once').on(t.tenantId),
    oneOf('reminder_ladder_state', t.state, LADDER_STATES),
    oneOf('reminder_ladder_days', t.days, REMINDER_DAYS),
  ],
);

/** A step of the ladder: so many days from the due date, with what is written then in the client's language. */
export const reminderStep = app.table(
  'reminder_step',
  {
    ...tenantColumns<'reminderStep'>(),
    /** Negative is before the due date. */
    days: pg.integer().notNull(),
    subjectRo: pg.text().notNull(),
    textRo: pg.text().notNull(),
    subjectEn: pg.text().notNull(),
    textEn: pg.text().notNull(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('reminder_step_day').on(t.tenantId, t.days),
    pg.check('reminder_step_days', sql`${t.days} between -30 and 180`),
  ],
);

/** How far an invoice (its id is the invoice's) has climbed the ladder, and what holds it: a promise, a dispute, our own wish. */
export const invoiceReminder = app.table(
  'invoice_reminder',
  {
    ...tenantColumns<'invoice'>(),
    clientId: idOf<'client'>().notNull(),
    /** Days of the highest step that has passed, sent or in silence. */
    climbed: pg.integer(),
    remindedAt: instant(),
    /** The client said that it pays on that day. */
    promisedFor: civil(),
    disputedAt: instant(),
    disputeReason: pg.text(),
    stoppedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('invoice_reminder_invoice', t, t.id, invoice),
    belongsTo('invoice_reminder_client', t, t.clientId, client),
    pg.index('invoice_reminder_of_client').on(t.tenantId, t.clientId),
    pg.check('invoice_reminder_disputed', sql`(${t.disputedAt} is null) = (${t.disputeReason} is null)`),
  ],
);
