import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, optional, prose } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { OfferHead } from './model/offer.ts';
import { requireOwnLink } from './own-link.ts';
import * as offers from './repo.ts';
import { requireAnswerable, takeRefusal } from './take-answer.ts';

/** The client declines by the link and may say why. A repeat changes nothing. @throws NotFound · Conflict as for acceptance */
export const declineOffer = defineVerb({
  name: 'offers.declineOffer',
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
  input: z.object({ offerId: id<'offer'>(), reason: optional(prose(1_000)) }),
  output: OfferHead,
  async run(tx, actor, { offerId, reason }) {
    const { subjectVersion, origin } = requireOwnLink(actor, offerId);
    const current = await offers.lockOffer(tx, offerId);
    if (current.state === 'declined' && current.currentVersion === subjectVersion) return asHead(current);
    requireAnswerable(current, subjectVersion, tx.asOf);
    const { name } = await clientOf(tx, current.clientId);
    const declined = await takeRefusal(tx, current, {
      answeredAt: tx.asOf,
      answeredBy: name,
      answerWay: 'link',
      answerAddress: origin?.address ?? null,
      answerUserAgent: origin?.userAgent ?? null,
      declineReason: reason ?? null,
    });
    return asHead(declined);
  },
});
