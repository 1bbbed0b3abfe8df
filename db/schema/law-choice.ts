import * as pg from 'drizzle-orm/pg-core';
import { app, idOf, tenantColumns, tenantKey } from './tenancy.ts';

/** What a company's accountant chose where the law leaves a question open, instead of our own answer. */
export const lawChoice = app.table(
  'law_choice',
  {
    ...tenantColumns<'lawChoice'>(),
    question: pg.text().notNull(),
    choice: pg.text().notNull(),
    chosenById: idOf<'person'>(),
    chosenAt: pg.timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  (t) => [tenantKey(t), pg.unique('law_choice_question').on(t.tenantId, t.question)],
);
