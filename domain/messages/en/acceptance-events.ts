import type { acceptanceEvents as ro } from '../ro/acceptance-events.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const WAYS: Facts = {
  link: 'by link',
  phone: 'by phone',
  email: 'by e-mail',
  paper: 'on paper',
  qualified: 'with a qualified signature',
};
const way = (facts: Facts) => WAYS[facts['way'] ?? 'link'] ?? '';
const isRecorded = (facts: Facts) => (facts['way'] ?? 'link') !== 'link';
const answered = (facts: Facts, what: string) =>
  isRecorded(facts)
    ? `Answer recorded to report ${number(facts)}: ${what} ${way(facts)}`
    : `Report ${number(facts)} was ${what} by the client`;

export const acceptanceEvents: typeof ro = {
  AcceptanceDrafted: (_facts) => 'Acceptance report drafted',
  AcceptanceSent: (facts) => `Report ${number(facts)} was sent to be signed`,
  AcceptanceViewed: (facts) => `The client has opened report ${number(facts)}`,
  AcceptanceAccepted: (facts) => answered(facts, 'accepted'),
  AcceptanceAcceptedWithObjections: (facts) => answered(facts, 'accepted with objections'),
  AcceptanceRefused: (facts) => answered(facts, 'refused'),
  AcceptanceTacit: (facts) => `Report ${number(facts)} was accepted tacitly, under the contract's clause`,
  AcceptanceReminded: (facts) => `The client was reminded of report ${number(facts)}`,
  ObjectionRemedied: (facts) => `The objection of report ${number(facts)} was remedied`,
};
