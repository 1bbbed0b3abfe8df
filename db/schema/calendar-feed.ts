import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, instant, tenantColumns, tenantKey } from './tenancy.ts';

/** A person's private address of the own schedule, for a calendar program. Its secret is derived from this row, never stored. */
export const calendarFeed = app.table(
  'calendar_feed',
  { ...tenantColumns<'calendarFeed'>(), personId: idOf<'person'>().notNull(), revokedAt: instant() },
  (t) => [tenantKey(t), pg.index('calendar_feed_of_person').on(t.tenantId, t.personId)],
);
