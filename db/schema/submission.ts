import * as pg from 'drizzle-orm/pg-core';
import { invoice } from './invoice.ts';
import { SEALS } from './received-invoice.ts';
import { app, belongsTo, civil, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const SUBMISSION_STATES = [
  'not_applicable',
  'waiting',
  'sending',
  'accepted',
  'processing',
  'validated',
  'rejected',
  'uncertain',
  'unsent',
] as const;

/** Where an invoice stands at ANAF. `releaseAt` is when it leaves by itself; null waits for a click, whose time is `requestedAt`. */
export const submission = app.table(
  'submission',
  {
    ...tenantColumns<'submission'>(),
    invoiceId: idOf<'invoice'>().notNull(),
    clientId: idOf<'client'>().notNull(),
    revisionId: idOf<'invoiceRevision'>().notNull(),
    state: pg.text({ enum: SUBMISSION_STATES }).notNull(),
    exclusion: pg.text(),
    deadlineDate: civil().notNull(),
    releaseAt: instant(),
    requestedAt: instant(),
    nextCheckAt: instant(),
    uploadIndex: pg.text(),
    downloadId: pg.text(),
    acceptedAt: instant(),
    settledAt: instant(),
    answerText: pg.text(),
    archiveFileId: idOf<'file'>(),
    seal: pg.text({ enum: SEALS }),
    warnedDays: pg.integer(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('submission_invoice', t, t.invoiceId, invoice),
    pg.unique('submission_of_invoice').on(t.tenantId, t.invoiceId),
    pg.unique('submission_index').on(t.tenantId, t.uploadIndex),
    pg.index('submission_list').on(t.tenantId, t.state, t.deadlineDate, t.id),
    pg.index('submission_settled').on(t.tenantId, t.state, t.settledAt),
    oneOf('submission_state', t.state, SUBMISSION_STATES),
    oneOf('submission_seal', t.seal, SEALS),
  ],
);
