import * as pg from 'drizzle-orm/pg-core';
import { app, belongsTo, idOf, tenantColumns, tenantKey } from './tenancy.ts';

/** People who go out together: what is given to one of them is seen and done by all. */
export const team = app.table('team', { ...tenantColumns<'team'>(), name: pg.text().notNull() }, (t) => [
  tenantKey(t),
  pg.unique('team_name').on(t.tenantId, t.name),
]);

/** A person is in one team at most. */
export const teamMember = app.table(
  'team_member',
  { ...tenantColumns<'teamMember'>(), teamId: idOf<'team'>().notNull(), personId: idOf<'person'>().notNull() },
  (t) => [
    tenantKey(t),
    belongsTo('team_member_team', t, t.teamId, team),
    pg.unique('team_member_once').on(t.tenantId, t.personId),
  ],
);
