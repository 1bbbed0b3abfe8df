import * as pg from 'drizzle-orm/pg-core';
import { app, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const KEY_HOLDERS = ['company', 'member', 'client', 'contact'] as const;

/**
 * The key under which the audit keeps what is about one person; its id is that person's, contact's, client's or the
 * company's own. Erasing somebody destroys the key and leaves the row, so that none is made again.
 */
export const personKey = app.table(
  'person_key',
  {
    ...tenantColumns<'keyHolder'>(),
    holder: pg.text({ enum: KEY_HOLDERS }).notNull(),
    /** Encrypted; null once destroyed. */
    key: pg.text(),
    destroyedAt: instant(),
  },
  (t) => [tenantKey(t), oneOf('person_key_holder', t.holder, KEY_HOLDERS)],
);
