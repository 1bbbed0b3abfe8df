import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, scaled, tenantColumns, tenantKey } from './tenancy.ts';

/** What an hour of a person costs the company, in ten-thousandths of a leu: for the margin of a contract, never printed. */
export const personCost = app.table(
  'person_cost',
  { ...tenantColumns<'personCost'>(), personId: idOf<'person'>().notNull(), hourly: scaled().notNull() },
  (t) => [tenantKey(t), pg.unique('person_cost_once').on(t.tenantId, t.personId)],
);
