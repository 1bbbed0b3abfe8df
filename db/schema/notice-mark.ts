import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, tenantColumns, tenantKey } from './tenancy.ts';

/** How far a person has read the notices: everything up to this entry of the timeline is known to them. */
export const noticeMark = app.table(
  'notice_mark',
  {
    ...tenantColumns<'noticeMark'>(),
    personId: idOf<'person'>().notNull(),
    /** Ids of entries grow with time. */
    entryId: idOf<'timelineEntry'>().notNull(),
  },
  (t) => [tenantKey(t), pg.unique('notice_mark_of_person').on(t.tenantId, t.personId)],
);
