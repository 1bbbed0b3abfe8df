import { activateClient, addContractedServices, clientOf, recipientOf, setDealState } from '#domain/clients/steps.ts';
import { tellTeam } from '#domain/clients/steps-team.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { deliveriesOf, promiseMail } from '#domain/deliveries/steps.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { linkEnd, senderOf } from './hand-over.ts';
import { isOpen } from './model/offer.ts';
import { offerFacts } from './offer-facts.ts';
import * as offers from './repo.ts';

type Answer = Partial<
  Pick<
    offers.OfferRow,
    'answeredAt' | 'answeredBy' | 'answerWay' | 'answerAddress' | 'answerUserAgent' | 'answerRegistration'
    | 'answerFileId' | 'earlyStartAt' | 'declineReason'
  >
>; // prettier-ignore

/** @throws Conflict that says why a client can no longer answer this version of the offer */
export function requireAnswerable(offer: offers.OfferRow, version: number, asOf: Date): void {
  if (offer.currentVersion !== version) throw new Conflict('offers.errors.superseded');
  if (offer.state === 'expired' || (isOpen(offer.state) && asOf >= endOfDay(offer.validUntil)))
    throw new Conflict('offers.errors.expired');
  if (!isOpen(offer.state)) throw new Conflict('offers.errors.answered');
}

/** What an acceptance brings about in whatever way it came: contracted services, a client, events, a mail to us. */
export async function takeAcceptance(tx: Tx, offer: offers.OfferRow, answer: Answer): Promise<offers.OfferRow> {
  const accepted = await offers.updateOffer(tx, offer.id, { ...answer, state: 'accepted' });
  const version = await offers.findVersion(tx, offer.id, offer.currentVersion);
  const { clientId, dealId, currency } = offer;
  await addContractedServices(tx, {
    clientId,
    dealId,
    currency,
    origin: 'offer',
    lines: (await offers.linesOf(tx, version.id)).map(({ id, quantity, ...line }) => ({
      ...line,
      originId: id,
      contracted: quantity,
    })),
  });
  tx.emit({ type: 'OfferAccepted', ...factsOf(accepted) });
  await setDealState(tx, dealId, 'won');
  await activateClient(tx, clientId, dealId);
  await tellUs(tx, accepted, 'accepted');
  return accepted;
}

/** What a refusal brings about: an event and a mail to us. */
export async function takeRefusal(tx: Tx, offer: offers.OfferRow, answer: Answer): Promise<offers.OfferRow> {
  const declined = await offers.updateOffer(tx, offer.id, { ...answer, state: 'declined' });
  tx.emit({ type: 'OfferDeclined', ...factsOf(declined) });
  await tellUs(tx, declined, 'declined');
  return declined;
}

/** Sends the client the accepted offer, on paper that stays. @law OUG 34/2014 art. 8 (9) */
export async function confirmAcceptance(tx: Tx, offer: offers.OfferRow): Promise<void> {
  const sent = (await deliveriesOf(tx, offer.id)).findLast((one) => one.template === 'offer-sent');
  const recipient = sent?.recipient ?? (await recipientOf(tx, offer.clientId))?.email;
  if (recipient === undefined) return;
  await promiseMail(tx, {
    clientId: offer.clientId,
    subjectKind: 'offer',
    subjectId: offer.id,
    template: 'offer-accepted',
    recipient,
    data: { number: offer.printedNumber, ...totalOf(offer), ...senderOf(await companyOf(tx)) },
    link: { purpose: 'offer', subjectVersion: offer.currentVersion, expiresAt: linkEnd(offer.validUntil) },
    attachment: 'offer',
  });
}

async function tellUs(tx: Tx, offer: offers.OfferRow, answer: 'accepted' | 'declined'): Promise<void> {
  const { name } = await clientOf(tx, offer.clientId);
  await tellTeam(
    tx,
    { roles: ['sales'] },
    {
      clientId: offer.clientId,
      subjectKind: 'offer',
      subjectId: offer.id,
      template: 'client-answered',
      data: { clientName: name, document: 'offer', number: offer.printedNumber, answer, reason: offer.declineReason },
    },
  );
}

const totalOf = ({ gross, currency }: offers.OfferRow) => ({ total: formatDecimal(gross, SCALE.amount), currency });

const factsOf = (offer: offers.OfferRow) => {
  const { facts, ...rest } = offerFacts(offer);
  return { ...rest, facts: { ...facts, way: offer.answerWay ?? 'link' } };
};
