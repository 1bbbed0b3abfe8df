import * as pg from 'drizzle-orm/pg-core';
import { envelope } from './envelope.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const SIGNATURE_STATES = ['waiting', 'signed', 'refused'] as const;

/** One party's answer, with the evidence: name, time, address and consent; or who recorded it and the uploaded copy. */
export const signature = app.table(
  'signature',
  {
    ...tenantColumns<'signature'>(),
    envelopeId: idOf<'envelope'>().notNull(),
    party: pg.text({ enum: ['company', 'client'] }).notNull(),
    position: pg.integer().notNull(),
    state: pg.text({ enum: SIGNATURE_STATES }).notNull().default('waiting'),
    method: pg.text({ enum: ['typed', 'drawn', 'recorded'] }),
    signerName: pg.text(),
    signerRole: pg.text(),
    signerEmail: pg.text(),
    drawing: pg.text(),
    consent: pg.text(),
    /** When the code that went to `signerEmail` was typed; null where none was asked for. */
    codeAt: instant(),
    address: pg.text(),
    userAgent: pg.text(),
    documentSha256: pg.text(),
    recordedById: idOf<'person'>(),
    recordedWay: pg.text({ enum: ['phone', 'email', 'paper', 'qualified'] }),
    registrationNumber: pg.text(),
    fileId: idOf<'file'>(),
    reason: pg.text(),
    at: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('signature_envelope', t, t.envelopeId, envelope),
    pg.unique('signature_party').on(t.tenantId, t.envelopeId, t.party),
    oneOf('signature_state', t.state, SIGNATURE_STATES),
  ],
);
