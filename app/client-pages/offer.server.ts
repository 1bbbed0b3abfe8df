import { redirect } from '@remix-run/node';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { id } from '#domain/kernel/schemas.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { acceptOffer } from '#domain/offers/accept-offer.ts';
import { declineOffer } from '#domain/offers/decline-offer.ts';
import { readOffer } from '#domain/offers/read-offer.ts';
import { linkVerb } from '../http/link-page.server.ts';

const OfferId = id<'offer'>();

/** What the client's page of an offer shows. */
export async function readOfferPart(actor: ClientActor) {
  const offerId = OfferId.parse(actor.subjectId);
  const { newer, ...offer } = await readOffer(actor, { offerId });
  return {
    ...offer,
    newer: newer && { version: newer.version, href: `/p/${linkToken(actor.tenantId, newer.linkId)}` },
  };
}
export type OfferPart = Awaited<ReturnType<typeof readOfferPart>>;

const again = (_output: unknown, { page }: { page: string }) => redirect(`${page}/done`);

/** What a client may do with an offer, by the `do` of the form's address. */
export const offerActs = {
  accept: linkVerb(acceptOffer, again, (values, { subjectId }) => ({
    offerId: subjectId,
    ...(values['earlyStart'] === undefined ? {} : { earlyStart: 'requested' }),
  })),
  decline: linkVerb(declineOffer, again, (values, { subjectId }) => ({ ...values, offerId: subjectId })),
};
