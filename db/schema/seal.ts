import * as pg from 'drizzle-orm/pg-core';
import { envelope } from './envelope.ts';
import { file } from './file.ts';
import { app, belongsTo, idOf, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const SEAL_LEVELS = ['B-B', 'B-T'] as const;

/** A signed paper closed for ever: the file that the parties had before them, and the sealed one with their signatures. */
export const seal = app.table(
  'seal',
  {
    ...tenantColumns<'seal'>(),
    envelopeId: idOf<'envelope'>().notNull(),
    originalFileId: idOf<'file'>().notNull(),
    fileId: idOf<'file'>().notNull(),
    level: pg.text({ enum: SEAL_LEVELS }).notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('seal_envelope', t, t.envelopeId, envelope),
    belongsTo('seal_original', t, t.originalFileId, file),
    belongsTo('seal_file', t, t.fileId, file),
    pg.unique('seal_of_envelope').on(t.tenantId, t.envelopeId),
    oneOf('seal_level', t.level, SEAL_LEVELS),
  ],
);
