import * as pg from 'drizzle-orm/pg-core';
import { contract } from './contract.ts';
import { app, belongsTo, idOf, instant, tenantColumns, tenantKey } from './tenancy.ts';

/** One wording of a contract: the filled articles and what was filled in. Sealed when sent; never changed after. */
export const contractVersion = app.table(
  'contract_version',
  {
    ...tenantColumns<'contractVersion'>(),
    contractId: idOf<'contract'>().notNull(),
    number: pg.integer().notNull(),
    body: pg.text().notNull(),
    document: pg.jsonb().$type<Record<string, unknown>>().notNull(),
    sha256: pg.text(),
    fileId: idOf<'file'>(),
    sealedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('contract_version_contract', t, t.contractId, contract),
    pg.unique('contract_version_number').on(t.tenantId, t.contractId, t.number),
  ],
);
