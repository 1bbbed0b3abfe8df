import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { auth } from './auth.ts';

/** What Premium costs without VAT, in bani, by months bought at once. The operator adds a row for a new price; the old ones stay. */
export const planPrice = auth.table(
  'plan_price',
  {
    months: pg.smallint().notNull(),
    validFrom: pg.timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    net: pg.bigint({ mode: 'bigint' }).notNull(),
  },
  (t) => [
    pg.primaryKey({ columns: [t.months, t.validFrom] }),
    pg.check('plan_price_months', sql`${t.months} in (1, 6, 12)`),
    pg.check('plan_price_positive', sql`${t.net} > 0`),
  ],
);
