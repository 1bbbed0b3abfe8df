import * as pg from 'drizzle-orm/pg-core';
import { app, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** How a company talks with visitors, one row a tenant; hours are written by us and never queried. */
export const chatSetting = app.table(
  'chat_setting',
  {
    ...tenantColumns<'chatSetting'>(),
    ...versionColumn(),
    state: pg
      .text({ enum: ['on', 'off'] })
      .notNull()
      .default('off'),
    /** Whether nameless visitors may write, or only those for whom the site vouches. */
    strangers: pg
      .text({ enum: ['welcome', 'refused'] })
      .notNull()
      .default('welcome'),
    /** Sites whose pages may show the widget, as `https://www.firma.ro`. */
    origins: pg.text().array().notNull(),
    /** Per day of the week, Monday first: from and until as `09:00`; null when closed. */
    hours: pg.jsonb().$type<({ from: string; until: string } | null)[]>().notNull(),
    greetingRo: pg.text(),
    greetingEn: pg.text(),
    /** Counts the secrets with which the site signs who its visitor is; a new one ends the one before. */
    secretNumber: pg.integer().notNull().default(1),
    /** The number that a WhatsApp link opens, digits only. */
    whatsappPhone: pg.text(),
    /** WhatsApp's own id of that number, and the sealed token that may write in its name. */
    whatsappNumberId: pg.text(),
    whatsappToken: pg.text(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('chat_setting_once').on(t.tenantId),
    oneOf('chat_setting_state', t.state, ['on', 'off']),
    oneOf('chat_setting_strangers', t.strangers, ['welcome', 'refused']),
  ],
);
