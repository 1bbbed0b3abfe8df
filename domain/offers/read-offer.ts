import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { currency, id, instant } from '#domain/kernel/schemas.ts';
import { latestLink } from '#domain/links/steps.ts';
import { asCurrency } from './as-head.ts';
import { isOpen, OfferWording } from './model/offer.ts';
import { requireOwnLink } from './own-link.ts';
import { readWording } from './read-wording.ts';
import * as offers from './repo.ts';

const STANDINGS = ['open', 'accepted', 'declined', 'expired', 'withdrawn', 'revised', 'superseded'] as const;

/** The offer that a client's link is for, as far as it concerns the client. @throws NotFound for another link's */
export const readOffer = defineQuery({
  name: 'offers.readOffer',
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
  output: z.object({
    offerId: id<'offer'>(),
    printedNumber: z.string(),
    currency: currency(),
    /** `revised`: a newer version is being written; `superseded`: it was sent, see `newer`. */
    standing: z.enum(STANDINGS),
    newer: z.object({ version: z.number().int(), linkId: id<'link'>() }).nullable(),
    audience: z.enum(['business', 'consumer']),
    answeredAt: instant().nullable(),
    wording: OfferWording,
  }),
  async run(tx, actor, { offerId }) {
    const { subjectVersion } = requireOwnLink(actor, offerId);
    const offer = await offers.findOffer(tx, offerId);
    const { kind } = await clientOf(tx, offer.clientId);
    const newer =
      offer.currentVersion === subjectVersion ? undefined : await latestLink(tx, offerId, offer.currentVersion);
    return {
      offerId,
      printedNumber: offer.printedNumber ?? '',
      currency: asCurrency(offer.currency),
      standing: standingOf(offer, subjectVersion, newer !== undefined, tx.asOf),
      newer: newer ? { version: offer.currentVersion, linkId: newer.id } : null,
      audience: kind === 'person' ? ('consumer' as const) : ('business' as const),
      answeredAt: offer.currentVersion === subjectVersion ? offer.answeredAt : null,
      wording: await readWording(tx, offerId, subjectVersion),
    };
  },
});

function standingOf(
  offer: offers.OfferRow,
  version: number,
  hasNewer: boolean,
  asOf: Date,
): (typeof STANDINGS)[number] {
  if (offer.currentVersion !== version) return hasNewer ? 'superseded' : 'revised';
  if (offer.state === 'draft') return 'revised';
  if (isOpen(offer.state)) return asOf < endOfDay(offer.validUntil) ? 'open' : 'expired';
  return offer.state === 'sent' || offer.state === 'viewed' ? 'open' : offer.state;
}
