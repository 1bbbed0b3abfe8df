import * as pg from 'drizzle-orm/pg-core';
import { submission } from './submission.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

/** One upload, written before the call: whatever happens after, it is known that the bytes may have left. */
export const attempt = app.table(
  'attempt',
  {
    ...tenantColumns<'attempt'>(),
    submissionId: idOf<'submission'>().notNull(),
    revisionId: idOf<'invoiceRevision'>().notNull(),
    xmlSha256: pg.text().notNull(),
    state: pg
      .text({ enum: ['sending', 'accepted', 'refused', 'unavailable', 'uncertain', 'found', 'not_found'] })
      .notNull(),
    uploadIndex: pg.text(),
    answerText: pg.text(),
    startedAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('attempt_submission', t, t.submissionId, submission),
    pg.index('attempt_of_submission').on(t.tenantId, t.submissionId, t.startedAt),
    oneOf('attempt_state', t.state, [
      'sending',
      'accepted',
      'refused',
      'unavailable',
      'uncertain',
      'found',
      'not_found',
    ]),
  ],
);
