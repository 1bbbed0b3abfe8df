import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, tenantColumns, tenantKey } from './tenancy.ts';

/** Who of the office writes while the company is on Standard. On Premium everybody does; the rows keep the choice for later. */
export const officeSeat = app.table(
  'office_seat',
  {
    ...tenantColumns<'officeSeat'>(),
    /** A place is held once, so that two who sit down at the same moment cannot both get the last one. */
    place: pg.smallint().notNull(),
    personId: idOf<'person'>().notNull(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('office_seat_place').on(t.tenantId, t.place),
    pg.unique('office_seat_person').on(t.tenantId, t.personId),
    pg.check('office_seat_places', sql`${t.place} between 1 and 2`),
  ],
);
