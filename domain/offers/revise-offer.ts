import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { addDays, civilDateOf, latest } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { copyOfWording } from './copy-wording.ts';
import { OfferHead, type OfferState } from './model/offer.ts';
import { offerFacts } from './offer-facts.ts';
import * as offers from './repo.ts';

const REVISABLE: readonly OfferState[] = ['sent', 'viewed', 'declined', 'expired'];

/**
 * Opens the next version of an offer that was sent, as a copy to be changed. What the client has can no longer be accepted,
 * and its link says so. @throws NotFound · Conflict `offers.errors.notRevisable`
 */
export const reviseOffer = defineVerb({
  name: 'offers.reviseOffer',
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
  api: { method: 'POST', path: '/offers/{offerId}/revise', summary: 'Open a new version of an offer' },
  input: z.object({ offerId: id<'offer'>() }),
  output: OfferHead,
  async run(tx, actor, { offerId }) {
    const current = await offers.lockOffer(tx, offerId);
    if (!REVISABLE.includes(current.state)) throw new Conflict('offers.errors.notRevisable');
    const { offerDays } = await companyOf(tx);
    const number = current.currentVersion + 1;
    const validUntil = latest(current.validUntil, addDays(civilDateOf(actor.asOf), offerDays));
    const { wording, lines } = await copyOfWording(tx, current);
    await offers.insertVersion(tx, { ...wording, offerId, number, validUntil }, lines);
    const revised = await offers.updateOffer(tx, offerId, { ...UNANSWERED, currentVersion: number, validUntil });
    tx.emit({
      type: 'OfferRevised',
      ...offerFacts(revised),
      facts: { ...offerFacts(revised).facts, version: String(number) },
    });
    return asHead(revised);
  },
});

const UNANSWERED = {
  state: 'draft' as const,
  approval: 'not_needed' as const,
  approvedById: null,
  viewedAt: null,
  answeredAt: null,
  answeredBy: null,
  answerWay: null,
  answerAddress: null,
  answerUserAgent: null,
  answerRegistration: null,
  answerFileId: null,
  declineReason: null,
  remindedAt: null,
};
