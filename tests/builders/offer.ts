import { withTenant } from '#db/tenant.server.ts';
import { createClientWithDeal } from '#domain/clients/steps.ts';
import { updateCompany } from '#domain/companies/repo.ts';
import type { ClientActor, PersonActor } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { openLink } from '#domain/links/open-link.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { acceptOffer } from '#domain/offers/accept-offer.ts';
import { draftOffer } from '#domain/offers/draft-offer.ts';
import type { OfferHead } from '#domain/offers/model/offer.ts';
import { sendOffer } from '#domain/offers/send-offer.ts';
import { showOffer } from '#domain/offers/show-offer.ts';
import type { TestCompany } from './company.ts';
import { aService } from './service.ts';

type Kind = 'company' | 'institution' | 'person' | 'foreign';

/** A possible client with an address to write to, entered by the step that leads and clients share. */
export async function aPossibleClient(
  { tenantId, sales }: TestCompany,
  { kind = 'company', email = 'client@example.ro' }: { kind?: Kind; email?: string | null } = {},
): Promise<{ clientId: Id<'client'>; dealId: Id<'deal'> }> {
  return withTenant({ tenantId, asOf: sales.asOf, readOnly: false }, async (db) => {
    const tx = { db, tenantId, asOf: sales.asOf, actor: sales, emit: () => undefined };
    const values = { state: 'potential', kind, name: 'Crinul Alb Residence S.R.L.', email } as const;
    const { client, deal } = await createClientWithDeal(tx, values, 'Curățenie');
    return { clientId: client.id, dealId: deal.id };
  });
}

/** Sets the discount, in hundredths of a percent, above which an administrator is asked. */
export const limitDiscount = async ({ tenantId, administrator }: TestCompany, discountLimit: number): Promise<void> => {
  const { asOf } = administrator;
  await withTenant({ tenantId, asOf, readOnly: false }, (db) =>
    updateCompany({ db, tenantId, asOf, actor: administrator, emit: () => undefined }, { discountLimit }),
  );
};

export interface OfferOptions {
  by?: PersonActor;
  clientId?: Id<'client'>;
  dealId?: Id<'deal'>;
  kind?: Kind;
  email?: string | null;
  discount?: string;
  validUntil?: string;
  lines?: Parameters<typeof draftOffer>[1]['lines'];
}

/** A draft offer of two lines: two hours of a service and a free line of 1.000 lei. */
export async function aDraftOffer(company: TestCompany, options: OfferOptions = {}): Promise<OfferHead> {
  const { by = company.sales, kind, email, discount, validUntil, lines } = options;
  const owner =
    options.clientId === undefined
      ? await aPossibleClient(company, { ...(kind && { kind }), ...(email === undefined ? {} : { email }) })
      : { clientId: options.clientId, ...(options.dealId && { dealId: options.dealId }) };
  return draftOffer(by, {
    ...owner,
    ...(validUntil === undefined ? {} : { validUntil }),
    lines: lines ?? [
      { serviceId: (await aService(company)).id, quantity: '2', ...(discount === undefined ? {} : { discount }) },
      { name: 'Deplasare', unit: 'piece', unitPrice: '1000' },
    ],
  });
}

/** An offer that was sent, with the actor who holds its link. */
export async function anOffer(company: TestCompany, options: OfferOptions = {}) {
  const draft = await aDraftOffer(company, options);
  const offer = await sendOffer(options.by ?? company.sales, { offerId: draft.offerId });
  return { ...offer, holder: await holderOf(company, offer.offerId) };
}

/** An offer that the client has accepted by link. */
export async function anAcceptedOffer(company: TestCompany, options: OfferOptions = {}) {
  const { holder, offerId } = await anOffer(company, options);
  return { ...(await acceptOffer(holder, { offerId })), holder };
}

/** Whoever opens the newest link of an offer, at a time. */
export async function holderOf(
  { tenantId, sales }: TestCompany,
  offerId: Id<'offer'>,
  asOf: Date = sales.asOf,
): Promise<ClientActor> {
  const { linkId } = await showOffer(sales, { offerId });
  if (linkId === null) throw new Error('the offer has no link');
  const opened = await openLink(linkToken(tenantId, linkId), asOf, { address: '192.0.2.7', userAgent: 'phone' });
  if (opened.state !== 'open') throw new Error(`the link is ${opened.state}`);
  return opened.actor;
}
