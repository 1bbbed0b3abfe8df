import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { app, belongsTo, civil, idOf, instant, oneOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

export const STATEMENT_ANSWERS = ['confirmed', 'objected'] as const;
export const ANSWER_WAYS = ['link', 'email', 'paper', 'phone'] as const;

/** Confirmare de sold: what a client owed at the end of a day, frozen in `document`, and what it answered. */
export const accountStatement = app.table(
  'account_statement',
  {
    ...tenantColumns<'accountStatement'>(),
    clientId: idOf<'client'>().notNull(),
    day: civil().notNull(),
    document: pg.jsonb().$type<Record<string, unknown>>().notNull(),
    sentAt: instant(),
    answer: pg.text({ enum: STATEMENT_ANSWERS }),
    answeredAt: instant(),
    answeredBy: pg.text(),
    way: pg.text({ enum: ANSWER_WAYS }),
    /** The client's own figure in lei, where it objects. */
    ownAmount: scaled(),
    note: pg.text(),
    /** Address and browser of who answered by link. */
    evidence: pg.jsonb().$type<Record<string, string>>(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('account_statement_client', t, t.clientId, client),
    pg.index('account_statement_list').on(t.tenantId, t.day, t.id),
    pg.index('account_statement_of_client').on(t.tenantId, t.clientId, t.id),
    oneOf('account_statement_answer', t.answer, STATEMENT_ANSWERS),
    oneOf('account_statement_way', t.way, ANSWER_WAYS),
    pg.check('account_statement_answered', sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
  ],
);
