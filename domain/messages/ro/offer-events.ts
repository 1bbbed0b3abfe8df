import { moneyText } from '../money-text.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const total = (facts: Facts) => moneyText(facts['total'], facts['currency']);
const WAYS: Facts = {
  link: 'prin link',
  phone: 'la telefon',
  email: 'prin e-mail',
  paper: 'pe hârtie',
  qualified: 'cu semnătură calificată',
};
const way = (facts: Facts) => WAYS[facts['way'] ?? 'link'] ?? '';

/** What happened with offers, as the timeline tells it. */
export const offerEvents = {
  OfferDrafted: (facts: Facts) => `Ofertă începută: ${facts['subject'] ?? ''}`,
  OfferSent: (facts: Facts) => `Oferta ${number(facts)} a fost trimisă, ${total(facts)}`,
  OfferViewed: (facts: Facts) => `Clientul a deschis oferta ${number(facts)}`,
  OfferAccepted: (facts: Facts) => `Oferta ${number(facts)} a fost acceptată ${way(facts)}, ${total(facts)}`,
  OfferDeclined: (facts: Facts) => `Oferta ${number(facts)} a fost refuzată ${way(facts)}`,
  OfferExpired: (facts: Facts) => `Oferta ${number(facts)} a expirat fără răspuns`,
  OfferReminded: (facts: Facts) => `Clientul a primit o reamintire pentru oferta ${number(facts)}`,
  OfferRevised: (facts: Facts) => `Oferta ${number(facts)} se modifică: versiunea ${facts['version'] ?? ''}`,
  OfferWithdrawn: (facts: Facts) =>
    number(facts) === '' ? 'Ciorna de ofertă a fost retrasă' : `Oferta ${number(facts)} a fost retrasă`,
  OfferApprovalAsked: (_facts: Facts) => 'Reducerea din ofertă așteaptă aprobarea',
  OfferApproved: (_facts: Facts) => 'Reducerea din ofertă a fost aprobată',
};
