import { moneyText } from '../money-text.ts';
import type { offerEvents as ro } from '../ro/offer-events.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const total = (facts: Facts) => moneyText(facts['total'], facts['currency']);
const WAYS: Facts = {
  link: 'by link',
  phone: 'by phone',
  email: 'by e-mail',
  paper: 'on paper',
  qualified: 'with a qualified signature',
};
const way = (facts: Facts) => WAYS[facts['way'] ?? 'link'] ?? '';

export const offerEvents: typeof ro = {
  OfferDrafted: (facts) => `Offer begun: ${facts['subject'] ?? ''}`,
  OfferSent: (facts) => `Offer ${number(facts)} was sent, ${total(facts)}`,
  OfferViewed: (facts) => `The client has opened offer ${number(facts)}`,
  OfferAccepted: (facts) => `Offer ${number(facts)} was accepted ${way(facts)}, ${total(facts)}`,
  OfferDeclined: (facts) => `Offer ${number(facts)} was declined ${way(facts)}`,
  OfferExpired: (facts) => `Offer ${number(facts)} expired unanswered`,
  OfferReminded: (facts) => `The client was reminded of offer ${number(facts)}`,
  OfferRevised: (facts) => `Offer ${number(facts)} is being changed: version ${facts['version'] ?? ''}`,
  OfferWithdrawn: (facts) =>
    number(facts) === '' ? 'The draft offer was withdrawn' : `Offer ${number(facts)} was withdrawn`,
  OfferApprovalAsked: (_facts) => 'The discount of the offer waits for approval',
  OfferApproved: (_facts) => 'The discount of the offer was approved',
};
