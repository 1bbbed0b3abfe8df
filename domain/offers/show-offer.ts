import { z } from 'zod';
import { DEAL_STATES } from '#domain/clients/model/client.ts';
import { clientOf, dealOf, recipientOf } from '#domain/clients/steps.ts';
import { deliveriesOf } from '#domain/deliveries/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { amount, civilDate, id, instant } from '#domain/kernel/schemas.ts';
import { latestLink } from '#domain/links/steps.ts';
import { ChainLink } from '#domain/pipeline/model/chain.ts';
import { chainOf } from '#domain/pipeline/steps.ts';
import { asHead } from './as-head.ts';
import { ANSWER_WAYS } from './model/answer.ts';
import { OfferHead, OfferWording } from './model/offer.ts';
import { readWording } from './read-wording.ts';
import * as offers from './repo.ts';

const OfferShown = OfferHead.extend({
  client: z.object({ name: z.string(), kind: z.enum(['company', 'institution', 'person', 'foreign']) }),
  /** Where it would be sent. */
  recipient: z.string().nullable(),
  wording: OfferWording,
  versions: z.array(
    z.object({
      number: z.number().int(),
      subject: z.string(),
      gross: amount(),
      validUntil: civilDate(),
      frozenAt: instant().nullable(),
    }),
  ),
  createdAt: instant(),
  sentAt: instant().nullable(),
  viewedAt: instant().nullable(),
  remindedAt: instant().nullable(),
  preparedById: id<'person'>().nullable(),
  approvedById: id<'person'>().nullable(),
  answer: z
    .object({
      at: instant(),
      by: z.string().nullable(),
      way: z.enum(ANSWER_WAYS).nullable(),
      registrationNumber: z.string().nullable(),
      fileId: id<'file'>().nullable(),
      reason: z.string().nullable(),
      earlyStartAt: instant().nullable(),
    })
    .nullable(),
  deliveries: z.array(
    z.object({
      template: z.string(),
      recipient: z.string(),
      state: z.string(),
      createdAt: instant(),
      sentAt: instant().nullable(),
      failure: z.string().nullable(),
    }),
  ),
  /** The link of the present wording, to be copied; null before it is sent. */
  linkId: id<'link'>().nullable(),
  /** Of the deal that it is about: an open one can still be lost. */
  dealState: z.enum(DEAL_STATES),
  chain: z.array(ChainLink),
});

/** One offer with its wordings, what became of it and the documents around it. @throws NotFound */
export const showOffer = defineQuery({
  name: 'offers.showOffer',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/offers/{offerId}', summary: 'One offer' },
  input: z.object({ offerId: id<'offer'>() }),
  output: OfferShown,
  async run(tx, _actor, { offerId }) {
    const offer = await offers.findOffer(tx, offerId);
    const { name, kind } = await clientOf(tx, offer.clientId);
    const link = await latestLink(tx, offerId, offer.currentVersion);
    return {
      ...offer,
      ...asHead(offer),
      client: { name, kind },
      recipient: (await recipientOf(tx, offer.clientId))?.email ?? null,
      wording: await readWording(tx, offerId, offer.currentVersion),
      versions: await offers.versionsOf(tx, offerId),
      answer: answerOf(offer),
      deliveries: await deliveriesOf(tx, offerId),
      linkId: link?.id ?? null,
      dealState: (await dealOf(tx, offer.dealId)).state,
      chain: await chainOf(tx, offer.dealId),
    };
  },
});

const answerOf = (offer: offers.OfferRow) =>
  offer.answeredAt && {
    at: offer.answeredAt,
    by: offer.answeredBy,
    way: offer.answerWay,
    registrationNumber: offer.answerRegistration,
    fileId: offer.answerFileId,
    reason: offer.declineReason,
    earlyStartAt: offer.earlyStartAt,
  };
