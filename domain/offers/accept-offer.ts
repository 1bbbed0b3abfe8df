import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { OfferHead } from './model/offer.ts';
import { requireOwnLink } from './own-link.ts';
import * as offers from './repo.ts';
import { confirmAcceptance, requireAnswerable, takeAcceptance } from './take-answer.ts';

/**
 * The client accepts by one tap on the link: the lines become contracted services and the client is one. A repeat changes nothing.
 * @throws NotFound · Conflict `offers.errors.superseded`, `offers.errors.expired`, `offers.errors.answered`
 * @law OUG 34/2014 art. 7 (3), 8
 */
export const acceptOffer = defineVerb({
  name: 'offers.acceptOffer',
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
  input: z.object({ offerId: id<'offer'>(), earlyStart: optional(z.literal('requested')) }),
  output: OfferHead,
  async run(tx, actor, { offerId, earlyStart }) {
    const { subjectVersion, origin } = requireOwnLink(actor, offerId);
    const current = await offers.lockOffer(tx, offerId);
    if (current.state === 'accepted' && current.currentVersion === subjectVersion) return asHead(current);
    requireAnswerable(current, subjectVersion, tx.asOf);
    const client = await clientOf(tx, current.clientId);
    const accepted = await takeAcceptance(tx, current, {
      answeredAt: tx.asOf,
      answeredBy: client.name,
      answerWay: 'link',
      answerAddress: origin?.address ?? null,
      answerUserAgent: origin?.userAgent ?? null,
      earlyStartAt: earlyStart === undefined ? null : tx.asOf,
    });
    await confirmAcceptance(tx, accepted);
    return asHead(accepted);
  },
});
