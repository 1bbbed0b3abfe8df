import * as pg from 'drizzle-orm/pg-core';
import { app, oneOf, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** A contract's text with placeholders; checked for unknown ones when saved. */
export const contractTemplate = app.table(
  'contract_template',
  {
    ...tenantColumns<'contractTemplate'>(),
    ...versionColumn(),
    name: pg.text().notNull(),
    clientKind: pg.text({ enum: ['company', 'institution', 'person'] }).notNull(),
    language: pg
      .text({ enum: ['ro', 'en'] })
      .notNull()
      .default('ro'),
    body: pg.text().notNull(),
    state: pg
      .text({ enum: ['active', 'archived'] })
      .notNull()
      .default('active'),
  },
  (t) => [
    tenantKey(t),
    pg.unique('contract_template_name').on(t.tenantId, t.name),
    oneOf('contract_template_language', t.language, ['ro', 'en']),
    oneOf('contract_template_kind', t.clientKind, ['company', 'institution', 'person']),
  ],
);
