import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { app, belongsTo, idOf, instant, tenantColumns, tenantKey } from './tenancy.ts';

/** What happened with a client, append-only: the event, who did it, and the few facts that its sentence needs. */
export const timelineEntry = app.table(
  'timeline_entry',
  {
    ...tenantColumns<'timelineEntry'>(),
    clientId: idOf<'client'>().notNull(),
    dealId: idOf<'deal'>(),
    type: pg.text().notNull(),
    subjectId: pg.uuid().notNull(),
    actorKind: pg.text({ enum: ['person', 'token', 'client', 'operator', 'system'] }).notNull(),
    actorId: pg.uuid(),
    facts: pg.jsonb().$type<Record<string, string>>().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('timeline_entry_client', t, t.clientId, client),
    pg.index('timeline_entry_of_client').on(t.tenantId, t.clientId, t.at, t.id),
  ],
);
