import type { OfferDocument } from '#documents/pdf/offer/schema.ts';
import { lineDiscount, vatOn } from '#domain/invoicing/model/totals.ts';
import { type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { unitLabel } from '#domain/kernel/pure/units.ts';
import { messagesFor } from '#domain/messages/index.ts';
import type { OfferState, OfferWording } from './offer.ts';
import type { Parties } from './parties.ts';

export interface PaperFacts extends Parties {
  printedNumber: string | null;
  /** What the mark on the paper says; undefined for a version that is no longer the present one. */
  state: OfferState | undefined;
  currency: string;
  answer: { by: string; at: Date } | undefined;
  wording: OfferWording;
  date: CivilDate;
}

const STATES: Record<OfferState, OfferDocument['state']> = {
  draft: 'draft',
  sent: 'sent',
  viewed: 'sent',
  accepted: 'accepted',
  declined: 'refused',
  expired: 'expired',
  withdrawn: 'expired',
};

/** An offer's wording as its paper wants it. A consumer also gets information and the withdrawal form. @law OUG 34/2014 art. 6, 8 */
export function paperOf(facts: PaperFacts): OfferDocument {
  const { wording, issuer, client, locale, isConsumer, currency, answer } = facts;
  const { paper } = messagesFor(locale).offers;
  const { net, vat, gross: total } = wording;
  return {
    locale,
    number: facts.printedNumber ?? paper.draftNumber,
    version: wording.number,
    state: facts.state === undefined ? 'sent' : STATES[facts.state],
    date: facts.date,
    validUntil: wording.validUntil,
    audience: isConsumer ? 'consumer' : 'business',
    issuer,
    client,
    attention: client.representative?.name,
    subject: wording.subject,
    opening: wording.intro?.split(/\n{2,}/) ?? [paper.opening(wording.subject)],
    currency,
    showVat: facts.showVat,
    lines: wording.lines.map((line) => ({
      name: line.name,
      description: line.description ?? undefined,
      cpv: line.cpv ?? undefined,
      unit: unitLabel(line.unit, locale),
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      discount: line.discount === 0 ? undefined : lineDiscount(line),
      net: line.net,
      vatCategory: line.vatCategory,
      vatRate: line.vatRate,
      vat: vatOn(line.net, line.vatRate),
    })),
    totals: {
      byRate: wording.vatBreakdown.map(({ tax, ...one }) => ({ ...one, vat: tax })),
      net,
      vat,
      total,
      payable: total,
    },
    mentions: [...facts.mentions, ...exemptions(wording)],
    notIncluded: [],
    terms: wording.terms ?? undefined,
    acceptance: isConsumer ? paper.acceptanceConsumer : paper.acceptance,
    contact: issuer.representative && {
      ...issuer.representative,
      phone: issuer.phone,
      email: issuer.email,
    },
    accepted: facts.state === 'accepted' ? answer : undefined,
    enclosures: isConsumer ? enclosures(facts) : [],
  };
}

const exemptions = ({ lines }: OfferWording): string[] => [
  ...new Set(lines.flatMap(({ exemptionReason }) => (exemptionReason === null ? [] : [exemptionReason]))),
];

function enclosures({ issuer, wording, currency, locale, printedNumber }: PaperFacts): OfferDocument['enclosures'] {
  const { paper } = messagesFor(locale).offers;
  const { street, city, county, postalCode } = issuer.address;
  const seller = {
    name: issuer.name,
    address: [street, postalCode, city, county].filter(Boolean).join(', '),
    email: issuer.email ?? '',
    phone: issuer.phone ?? '',
  };
  const total = `${formatRomanian(wording.gross, SCALE.amount)}\u00a0${currency === 'RON' ? 'lei' : currency}`;
  return [
    { title: paper.information, paragraphs: paper.informationParagraphs({ ...seller, total }) },
    {
      title: paper.withdrawal,
      paragraphs: paper.withdrawalParagraphs({ ...seller, number: printedNumber ?? paper.draftNumber }),
    },
  ];
}
