import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { deliveriesOf, promiseMail } from '#domain/deliveries/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { linkEnd, senderOf } from './hand-over.ts';
import { isOpen } from './model/offer.ts';
import { offerFacts } from './offer-facts.ts';
import * as offers from './repo.ts';
import { reminderTime } from './steps.ts';

/** Reminds a client once of an offer that ends in three days; does nothing when it was answered, reminded or is not due. */
export const remindOffer = defineVerb({
  name: 'offers.remindOffer',
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
    const at = isOpen(current.state) ? await reminderTime(tx, current) : undefined;
    if (at === undefined || at > tx.asOf) return {};
    const reminded = await offers.updateOffer(tx, offerId, { remindedAt: tx.asOf });
    const sent = (await deliveriesOf(tx, offerId)).findLast((one) => one.template === 'offer-sent');
    if (!sent) return {}; // handed over in another way: there is nobody to write to
    const { clientId, printedNumber, validUntil, currentVersion } = reminded;
    await promiseMail(tx, {
      clientId,
      subjectKind: 'offer',
      subjectId: offerId,
      template: 'offer-reminder',
      recipient: sent.recipient,
      data: { number: printedNumber, validUntil, ...senderOf(await companyOf(tx)) },
      link: { purpose: 'offer', subjectVersion: currentVersion, expiresAt: linkEnd(validUntil) },
    });
    tx.emit({ type: 'OfferReminded', ...offerFacts(reminded) });
    return {};
  },
});
