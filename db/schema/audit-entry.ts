import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, instant, tenantColumns, tenantKey } from './tenancy.ts';

/** Which verb was called by whom, when and from where, append-only, in the verb's own transaction. */
export const auditEntry = app.table(
  'audit_entry',
  {
    ...tenantColumns<'auditEntry'>(),
    verb: pg.text().notNull(),
    actorKind: pg.text({ enum: ['person', 'token', 'client', 'operator', 'system'] }).notNull(),
    actorId: pg.uuid(),
    reason: pg.text(),
    callKey: pg.text(),
    subjects: pg.jsonb().$type<string[]>().notNull(),
    requestId: pg.text(),
    personId: idOf<'person'>(),
    at: instant().notNull(),
  },
  (t) => [tenantKey(t), pg.index('audit_entry_list').on(t.tenantId, t.at, t.id)],
);
