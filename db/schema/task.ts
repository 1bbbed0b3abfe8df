import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { app, belongsTo, civil, idOf, instant, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

export const TASK_KINDS = ['note', 'call', 'visit', 'task'] as const;

/** A note, call, visit or task on a lead or client; a task waits for its day and person, the others are done as written. */
export const task = app.table(
  'task',
  {
    ...tenantColumns<'task'>(),
    ...versionColumn(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>(),
    kind: pg.text({ enum: TASK_KINDS }).notNull(),
    text: pg.text().notNull(),
    place: pg.text(),
    dueDate: civil(),
    assigneeId: idOf<'person'>(),
    authorId: idOf<'person'>(),
    doneAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('task_client', t, t.clientId, client),
    pg.index('task_of_client').on(t.tenantId, t.clientId, t.id),
    pg.index('task_open').on(t.tenantId, t.assigneeId, t.dueDate),
    oneOf('task_kind', t.kind, TASK_KINDS),
  ],
);
