import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, instant, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** The company's rights at SPV: tokens are encrypted; a refresh replaces the pair in one transaction. */
export const spvConnection = app.table(
  'spv_connection',
  {
    ...tenantColumns<'spvConnection'>(),
    ...versionColumn(),
    state: pg.text({ enum: ['connected', 'expired', 'refused', 'disconnected'] }).notNull(),
    accessToken: pg.text().notNull(),
    refreshToken: pg.text().notNull(),
    accessExpiresAt: instant().notNull(),
    refreshExpiresAt: instant().notNull(),
    /** Not before this is the renewal asked for again, after ANAF gave no answer to it. */
    renewNextAt: instant(),
    connectedById: idOf<'person'>(),
    failure: pg.text(),
    lastAnswerAt: instant(),
    awaySince: instant(),
    /** Days before the end of the authorisation that the company was last warned of. */
    warnedDays: pg.integer(),
    /** To where SPV's lists have been read, and when they were last compared with ours. */
    listedUntil: instant(),
    /** Not before this is the list asked again, after it was not to be had. */
    listNextAt: instant(),
    comparedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('spv_connection_once').on(t.tenantId),
    oneOf('spv_connection_state', t.state, ['connected', 'expired', 'refused', 'disconnected']),
  ],
);
