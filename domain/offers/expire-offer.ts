import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { isOpen } from './model/offer.ts';
import { offerFacts } from './offer-facts.ts';
import * as offers from './repo.ts';

/** Ends an unanswered offer after 24:00 in Bucharest of its last day; earlier, or when it was answered, it does nothing. */
export const expireOffer = defineVerb({
  name: 'offers.expireOffer',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ offerId: id<'offer'>() }),
  output: z.object({}),
  async run(tx, _actor, { offerId }) {
    const current = await offers.lockOffer(tx, offerId);
    if (!isOpen(current.state) || tx.asOf < endOfDay(current.validUntil)) return {};
    const expired = await offers.updateOffer(tx, offerId, { state: 'expired' });
    tx.emit({ type: 'OfferExpired', ...offerFacts(expired) });
    return {};
  },
});
