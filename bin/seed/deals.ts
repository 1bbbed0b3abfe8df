import { draftContract } from '#domain/contracts/draft-contract.ts';
import { sendContract } from '#domain/contracts/send-contract.ts';
import { signContract } from '#domain/contracts/sign-contract.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { acceptOffer } from '#domain/offers/accept-offer.ts';
import { draftOffer } from '#domain/offers/draft-offer.ts';
import { sendOffer } from '#domain/offers/send-offer.ts';
import { viewOffer } from '#domain/offers/view-offer.ts';
import { hoursAfter } from './calendar.ts';
import { CLIENTS, type ClientKey } from './clients-data.ts';
import { holderOf } from './holders.ts';
import type { PersonKey } from './people.ts';
import { proveAddress } from './prove-address.ts';
import type { ServiceKey } from './services.ts';
import { as, serviceOf, type World } from './world.ts';

export interface Wish {
  service: ServiceKey;
  quantity: number;
  rhythm?: 'once' | 'weekly' | 'monthly';
  /** Instead of the service's own. */
  name?: string;
  /** By the month what is done monthly, unless told. */
  priceBasis?: 'per_unit' | 'per_month';
}

export interface Business {
  clientId: Id<'client'>;
  dealId?: Id<'deal'>;
  seller: PersonKey;
  subject: string;
  wishes: readonly Wish[];
}

type OfferInput = Parameters<typeof draftOffer>[1];

/** Drafts and sends an offer. */
export async function offer(world: World, { clientId, dealId, seller, subject, wishes }: Business, at: Date) {
  const lines: OfferInput['lines'] = wishes.map(({ service, quantity, rhythm = 'once', name, priceBasis }) => ({
    serviceId: serviceOf(world, service),
    quantity: String(quantity),
    rhythm,
    priceBasis: priceBasis ?? (rhythm === 'monthly' ? 'per_month' : 'per_unit'),
    ...(name !== undefined && { name }),
  }));
  const draft = await draftOffer(as(world, seller, at), { clientId, subject, lines, ...(dealId && { dealId }) });
  return sendOffer(as(world, seller, hoursAfter(at, 0.2)), { offerId: draft.offerId });
}

/** The client opens the offer's link, reads and accepts. */
export async function takeOffer(world: World, offerId: Id<'offer'>, at: Date) {
  const holder = await holderOf(world, offerId, at);
  await viewOffer(holder, { offerId });
  return acceptOffer({ ...holder, asOf: hoursAfter(at, 0.3) }, { offerId });
}

type Terms = Pick<
  Parameters<typeof draftContract>[1],
  'startDate' | 'endDate' | 'acceptanceGate' | 'retentionPercent' | 'retentionUntil' | 'penaltyPerDay'
>;

/** Makes the contract of an accepted offer, signs it for the company and sends it. */
export async function contract(world: World, offerId: Id<'offer'>, terms: Terms, at: Date) {
  const draft = await draftContract(as(world, 'ana', at), { offerId, ...terms });
  return sendContract(as(world, 'ana', hoursAfter(at, 0.2)), { contractId: draft.contractId });
}

/** The client signs by the link. */
export async function signed(world: World, contractId: Id<'contract'>, key: ClientKey, at: Date) {
  const client = CLIENTS.find((one) => one.key === key);
  const signerName = client?.representativeName ?? client?.name ?? '';
  const signerRole = client?.representativeRole;
  const given = { contractId, method: 'typed', signerName, consent: 'on', ...(signerRole && { signerRole }) } as const;
  const holder = await holderOf(world, contractId, at);
  await proveAddress(holder);
  return signContract(holder, given);
}
