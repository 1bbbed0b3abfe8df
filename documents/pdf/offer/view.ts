import { day, instant } from '../format.ts';
import { safeLink } from '../layout/bill-view.ts';
import { invalidity, type Mark, paperView } from '../layout/paper-view.ts';
import { facts, partyView } from '../layout/party-view.ts';
import { pricedTable } from '../layout/table-view.ts';
import { totalsView } from '../layout/totals-view.ts';
import { offerLabels } from './labels.ts';
import type { OfferDocument } from './schema.ts';

function marks({ state, locale }: OfferDocument): Mark[] {
  const l = offerLabels[locale];
  if (state === 'accepted') return [{ text: l.state.accepted, tone: 'good' }];
  if (state === 'expired' || state === 'refused') return [{ text: l.state[state], tone: 'bad' }];
  return invalidity(state, locale).marks;
}

/** The words and numbers of an offer; for a consumer each price is first shown with VAT. */
export function offerView(offer: OfferDocument) {
  const { locale, audience, showVat, contact, accepted } = offer;
  const l = offerLabels[locale];
  const prices = !showVat ? 'plain' : audience === 'consumer' ? 'gross' : 'net';
  return {
    paper: paperView({
      locale,
      issuer: offer.issuer,
      title: l.title,
      number: offer.number,
      subtitle: offer.version > 1 ? l.version(offer.version) : undefined,
      marks: marks(offer),
      stamp: invalidity(offer.state, locale).stamp,
      meta: facts([
        [l.date, day(offer.date, locale)],
        [l.validUntil, day(offer.validUntil, locale)],
        [l.currency, offer.currency],
      ]),
    }),
    parties: [
      partyView(offer.issuer, l.from, locale),
      partyView(
        offer.client,
        l.to,
        locale,
        offer.attention ? { label: l.attention, value: offer.attention } : undefined,
      ),
    ],
    subjectLabel: l.subject,
    subject: offer.subject,
    opening: offer.opening,
    table: pricedTable(offer.lines, prices, locale),
    totals: totalsView({ ...offer, heroLabel: prices === 'gross' ? l.totalGross : l.total }),
    mentionsTitle: l.mentions,
    mentions: [...(prices === 'gross' ? [l.pricesWithVat] : []), ...offer.mentions],
    terms: facts([
      [l.deliveryTerms, offer.deliveryTerms],
      [l.paymentTerms, offer.paymentTerms],
      [l.notIncluded, offer.notIncluded.join('\n')],
      [l.terms, offer.terms],
      [
        l.contact,
        contact && [contact.name, contact.position, contact.phone, contact.email].filter(Boolean).join(' · '),
      ],
    ]),
    acceptanceLabel: l.acceptance,
    acceptance: offer.acceptance,
    linkLabel: l.answerOnline,
    link: offer.link,
    linkTarget: safeLink(offer.link),
    accepted: accepted && l.accepted(accepted.by, instant(accepted.at, locale)),
    enclosures: offer.enclosures,
  };
}
