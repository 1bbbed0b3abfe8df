import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const REGISTER_STANDINGS = ['active', 'inactive', 'struck_off', 'unknown'] as const;
const VAT = ['registered', 'not_registered'] as const;
const CASH = ['applies', 'does_not_apply'] as const;

/** What ANAF's public register last said of a client, for the CUI that it had then; one row a client. */
export const clientRegister = app.table(
  'client_register',
  {
    ...tenantColumns<'clientRegister'>(),
    clientId: idOf<'client'>().notNull(),
    cui: pg.text().notNull(),
    checkedAt: instant().notNull(),
    standing: pg.text({ enum: REGISTER_STANDINGS }).notNull(),
    vat: pg.text({ enum: VAT }).notNull(),
    cashAccounting: pg.text({ enum: CASH }).notNull(),
    eInvoicing: pg.text({ enum: VAT }).notNull(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('client_register_client', t, t.clientId, client),
    pg.unique('client_register_of_client').on(t.tenantId, t.clientId),
    oneOf('client_register_standing', t.standing, REGISTER_STANDINGS),
    oneOf('client_register_vat', t.vat, VAT),
    oneOf('client_register_cash', t.cashAccounting, CASH),
    oneOf('client_register_e_invoicing', t.eInvoicing, VAT),
  ],
);
