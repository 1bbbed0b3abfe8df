import type { OfferHead } from './model/offer.ts';
import type { OfferRow } from './repo.ts';

/** An offer's row as verbs answer it. */
export const asHead = ({ id, currency, ...row }: OfferRow): OfferHead => ({
  ...row,
  offerId: id,
  currency: asCurrency(currency),
});

/** Written by our verbs, which take only these. */
export const asCurrency = (text: string): OfferHead['currency'] => (text === 'EUR' || text === 'USD' ? text : 'RON');
