import { z } from 'zod';
import type { Company } from '#domain/companies/model/company.ts';
import { companyOf, nextNumber } from '#domain/companies/steps.ts';
import { type Actor, hasRole, personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { email, id, optional } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { indexTerms } from '#domain/search/steps.ts';
import { asHead } from './as-head.ts';
import { OfferHead } from './model/offer.ts';
import { handOver } from './hand-over.ts';
import { offerFacts } from './offer-facts.ts';
import { freezeWording } from './paper.ts';
import * as offers from './repo.ts';

/**
 * Numbers the offer at its first sending, freezes its wording and sends the client a link with the PDF, or with `handover`
 * only makes the link. A discount above the company's limit waits for an administrator instead.
 * @throws Conflict `offers.errors.notDraft` · Invalid `companies.errors.notConfirmed`, `offers.errors.noRecipient`, `offers.errors.validityPast`
 */
export const sendOffer = defineVerb({
  name: 'offers.sendOffer',
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
  api: { method: 'POST', path: '/offers/{offerId}/send', summary: 'Send an offer to the client' },
  input: z.object({
    offerId: id<'offer'>(),
    recipient: optional(email()),
    way: z.enum(['email', 'handover']).default('email'),
  }),
  output: OfferHead,
  async run(tx, actor, { offerId, recipient, way }, meta) {
    const current = await offers.lockOffer(tx, offerId);
    if (current.state !== 'draft') throw new Conflict('offers.errors.notDraft');
    requireVersion(current, meta, current.gross.toString());
    const company = await companyOf(tx);
    if (!company.isConfirmed) throw new Invalid('companies.errors.notConfirmed');
    const today = civilDateOf(tx.asOf);
    if (current.validUntil < today) throw new Invalid('offers.errors.validityPast', { fields: ['validUntil'] });
    const wording = await offers.findVersion(tx, offerId, current.currentVersion);
    if (await needsApproval(tx, actor, company, current, wording.id)) return asHead(await waitForApproval(tx, current));
    await freezeWording(tx, current, wording);
    const number =
      current.printedNumber === null ? { ...(await nextNumber(tx, 'offer', today)), issueDate: today } : {};
    const approvedById = hasRole(actor, 'administrator') ? (personOf(actor) ?? null) : null;
    const approved = current.approval === 'waiting' ? { approval: 'approved' as const, approvedById } : {};
    const sent = await offers.updateOffer(tx, offerId, { ...number, ...approved, state: 'sent', sentAt: tx.asOf });
    await indexTerms(tx, 'offer', offerId, [
      sent.printedNumber,
      wording.subject,
      formatDecimal(sent.gross, SCALE.amount),
    ]);
    await handOver(tx, company, sent, wording, way === 'email' ? { recipient } : undefined);
    tx.emit({
      type: 'OfferSent',
      ...offerFacts(sent),
      facts: { ...offerFacts(sent).facts, version: String(wording.number) },
    });
    return asHead(sent);
  },
});

async function needsApproval(
  tx: Tx,
  actor: Actor,
  { discountLimit }: Company,
  offer: offers.OfferRow,
  versionId: offers.VersionRow['id'],
): Promise<boolean> {
  if (offer.approval === 'approved' || hasRole(actor, 'administrator')) return false;
  return (await offers.linesOf(tx, versionId)).some((line) => line.discount > discountLimit);
}

async function waitForApproval(tx: Tx, offer: offers.OfferRow): Promise<offers.OfferRow> {
  if (offer.approval === 'waiting') return offer;
  const { id: offerId, clientId, dealId } = offer;
  tx.emit({ type: 'OfferApprovalAsked', subject: offerId, clientId, dealId });
  return offers.updateOffer(tx, offerId, { approval: 'waiting' });
}
