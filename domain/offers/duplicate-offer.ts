import { z } from 'zod';
import { clientOf, createDeal, dealOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { copyOfWording } from './copy-wording.ts';
import { OfferHead } from './model/offer.ts';
import * as offers from './repo.ts';

/** Drafts a new offer with the same lines, for the same client and deal or for another client. @throws NotFound */
export const duplicateOffer = defineVerb({
  name: 'offers.duplicateOffer',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/offers/{offerId}/duplicate', summary: 'Draft a copy of an offer' },
  input: z.object({ offerId: id<'offer'>(), clientId: optional(id<'client'>()) }),
  output: OfferHead,
  async run(tx, actor, { offerId, clientId: wanted }) {
    const source = await offers.findOffer(tx, offerId);
    const { wording, lines } = await copyOfWording(tx, source);
    const clientId = wanted === undefined ? source.clientId : (await clientOf(tx, wanted)).id;
    const deal =
      clientId === source.clientId
        ? await dealOf(tx, source.dealId)
        : await createDeal(tx, { clientId, title: wording.subject });
    const validUntil = addDays(civilDateOf(actor.asOf), (await companyOf(tx)).offerDays);
    const drafted = await offers.insertOffer(tx, {
      clientId,
      dealId: deal.id,
      currency: source.currency,
      validUntil,
      gross: wording.gross,
      preparedById: personOf(actor) ?? null,
    });
    await offers.insertVersion(tx, { ...wording, offerId: drafted.id, number: 1, validUntil }, lines);
    tx.emit({
      type: 'OfferDrafted',
      subject: drafted.id,
      clientId,
      dealId: deal.id,
      facts: { subject: wording.subject },
    });
    return asHead(drafted);
  },
});
