import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import type { Id } from '#domain/kernel/pure/ids.ts';

/** Wake-ups for workflows: ids and types, no content. */
export const queue = pg.pgSchema('queue');

const instant = () => pg.timestamp({ withTimezone: true, mode: 'date' });

/** One row a workflow id: its lock orders the events of that workflow, and its sequence numbers them. */
export const lane = queue.table(
  'lane',
  {
    tenantId: pg
      .uuid()
      .notNull()
      .default(sql`app.tid()`),
    workflowId: pg.text().notNull(),
    seq: pg.bigint({ mode: 'number' }).notNull().default(0),
    relayedSeq: pg.bigint({ mode: 'number' }).notNull().default(0),
    retryAt: instant(),
    attempts: pg.integer().notNull().default(0),
    /** Its workflow is to be ended and begun anew: what it knew, it reads again. */
    restartAt: instant(),
  },
  (t) => [
    pg.primaryKey({ columns: [t.tenantId, t.workflowId] }),
    pg
      .index('lane_waiting')
      .on(t.retryAt)
      .where(sql`${t.seq} > ${t.relayedSeq}`),
  ],
);

export const outbox = queue.table(
  'outbox',
  {
    tenantId: pg
      .uuid()
      .notNull()
      .default(sql`app.tid()`),
    workflowId: pg.text().notNull(),
    seq: pg.bigint({ mode: 'number' }).notNull(),
    type: pg.text().notNull(),
    subjectId: pg.uuid().$type<Id<string>>().notNull(),
    at: instant().notNull(),
  },
  (t) => [pg.primaryKey({ columns: [t.tenantId, t.workflowId, t.seq] })],
);

/** Written by each worker every five seconds; `/readyz` reads the newest. */
export const heartbeat = queue.table('heartbeat', { workerId: pg.text().primaryKey(), at: instant().notNull() });

/** Calls to a service in one minute, of all companies and workers together: ANAF allows an application a thousand. */
export const callBudget = queue.table(
  'call_budget',
  { service: pg.text().notNull(), minute: instant().notNull(), calls: pg.integer().notNull() },
  (t) => [pg.primaryKey({ columns: [t.service, t.minute] })],
);

/** Entries of the audit that wait to be chained, by their ids. */
export const auditDue = queue.table(
  'audit_due',
  {
    tenantId: pg
      .uuid()
      .notNull()
      .default(sql`app.tid()`),
    entryId: pg.uuid().notNull(),
    at: instant().notNull(),
  },
  (t) => [pg.primaryKey({ columns: [t.tenantId, t.entryId] }), pg.index('audit_due_at').on(t.at)],
);
