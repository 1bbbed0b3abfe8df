import { clientOf, createDeal, dealOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { composeWording } from './compose-wording.ts';
import { OfferFields, OfferHead } from './model/offer.ts';
import * as offers from './repo.ts';
import { keepFirstPrices } from './write-lines.ts';

/**
 * Starts an offer for a client or a lead's client; without a deal it begins one. It has no number until it is sent.
 * @throws NotFound · Invalid beside the field
 */
export const draftOffer = defineVerb({
  name: 'offers.draftOffer',
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
  api: { method: 'POST', path: '/offers', summary: 'Draft an offer' },
  input: OfferFields.extend({ clientId: id<'client'>(), dealId: optional(id<'deal'>()) }),
  output: OfferHead,
  async run(tx, actor, { clientId, dealId, ...fields }) {
    const client = await clientOf(tx, clientId);
    const { currency, wording, lines } = await composeWording(tx, await companyOf(tx), fields);
    const deal =
      dealId === undefined ? await createDeal(tx, { clientId, title: wording.subject }) : await dealOf(tx, dealId);
    if (deal.clientId !== client.id) throw new NotFound();
    const { validUntil, gross } = wording;
    const preparedById = personOf(actor) ?? null;
    const drafted = await offers.insertOffer(tx, {
      clientId,
      dealId: deal.id,
      currency,
      validUntil,
      gross,
      preparedById,
    });
    await offers.insertVersion(tx, { offerId: drafted.id, number: 1, ...wording }, lines);
    await keepFirstPrices(tx, currency, lines);
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
