import * as pg from 'drizzle-orm/pg-core';
import { app, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const CANNED_KINDS = ['answer', 'whatsapp_template'] as const;

/** A text that the desk writes often, or a template that WhatsApp has approved under this name. */
export const cannedAnswer = app.table(
  'canned_answer',
  {
    ...tenantColumns<'cannedAnswer'>(),
    kind: pg.text({ enum: CANNED_KINDS }).notNull(),
    title: pg.text().notNull(),
    language: pg.text({ enum: ['ro', 'en'] }).notNull(),
    text: pg.text().notNull(),
  },
  (t) => [
    tenantKey(t),
    pg.unique('canned_answer_title').on(t.tenantId, t.kind, t.title, t.language),
    oneOf('canned_answer_kind', t.kind, CANNED_KINDS),
  ],
);
