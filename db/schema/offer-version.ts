import * as pg from 'drizzle-orm/pg-core';
import { offer } from './offer.ts';
import { app, belongsTo, civil, idOf, instant, scaled, tenantColumns, tenantKey } from './tenancy.ts';

/** One wording of an offer. Once frozen (sent) it never changes; a change makes the next version. */
export const offerVersion = app.table(
  'offer_version',
  {
    ...tenantColumns<'offerVersion'>(),
    offerId: idOf<'offer'>().notNull(),
    number: pg.integer().notNull(),
    subject: pg.text().notNull(),
    intro: pg.text(),
    terms: pg.text(),
    validUntil: civil().notNull(),
    net: scaled().notNull(),
    vat: scaled().notNull(),
    gross: scaled().notNull(),
    frozenAt: instant(),
    /** Whose paper it is and for whom, as it was sent: later changes of a card do not reach it. */
    parties: pg.jsonb().$type<Record<string, unknown>>(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('offer_version_offer', t, t.offerId, offer),
    pg.unique('offer_version_number').on(t.tenantId, t.offerId, t.number),
  ],
);
