import * as pg from 'drizzle-orm/pg-core';
import { app, civil, oneOf, scaled, tenantColumns, tenantKey, versionColumn } from './tenancy.ts';

/** The company itself, one row a tenant: what its documents print and what its own rules are. */
export const company = app.table(
  'company',
  {
    ...tenantColumns<'company'>(),
    ...versionColumn(),
    cui: pg.text().notNull(),
    name: pg.text().notNull(),
    tradeRegisterNumber: pg.text(),
    street: pg.text().notNull(),
    city: pg.text().notNull(),
    county: pg.text().notNull(),
    postalCode: pg.text(),
    country: pg.char({ length: 2 }).notNull().default('RO'),
    shareCapital: scaled(),
    vatRegime: pg.text({ enum: ['registered', 'not_registered'] }).notNull(),
    cashAccountingSince: civil(),
    email: pg.text().notNull(),
    phone: pg.text(),
    representativeName: pg.text(),
    representativeRole: pg.text(),
    logoFileId: pg.uuid(),
    colour: pg.text(),
    trade: pg.text(),
    paymentDays: pg.integer().notNull().default(15),
    offerDays: pg.integer().notNull().default(30),
    discountLimit: pg.integer().notNull().default(10_000),
    cashFromPersons: pg
      .text({ enum: ['cash_register', 'exempt'] })
      .notNull()
      .default('cash_register'),
    cashExemptionBasis: pg.text(),
    autoUploadDelayMinutes: pg.integer().notNull().default(60),
    confirmedAt: pg.timestamp({ withTimezone: true, mode: 'date' }),
  },
  (t) => [
    tenantKey(t),
    pg.unique('company_once').on(t.tenantId),
    oneOf('company_vat_regime', t.vatRegime, ['registered', 'not_registered']),
    oneOf('company_cash_from_persons', t.cashFromPersons, ['cash_register', 'exempt']),
  ],
);
