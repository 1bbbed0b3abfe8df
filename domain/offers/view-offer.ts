import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { offerFacts } from './offer-facts.ts';
import * as offers from './repo.ts';
import { requireOwnLink } from './own-link.ts';

/** The client has opened the offer: noted the first time, later openings change nothing. @throws NotFound for another link's offer */
export const viewOffer = defineVerb({
  name: 'offers.viewOffer',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ offerId: id<'offer'>() }),
  output: z.object({}),
  async run(tx, actor, { offerId }) {
    const { subjectVersion } = requireOwnLink(actor, offerId);
    const current = await offers.lockOffer(tx, offerId);
    if (current.state !== 'sent' || current.currentVersion !== subjectVersion) return {};
    const viewed = await offers.updateOffer(tx, offerId, { state: 'viewed', viewedAt: tx.asOf });
    tx.emit({ type: 'OfferViewed', ...offerFacts(viewed) });
    return {};
  },
});
