import type { contractEvents as ro } from '../ro/contract-events.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const named = (facts: Facts) =>
  facts['addendum'] === undefined
    ? `Contract ${number(facts)}`
    : `Addendum ${facts['addendum']} to contract ${number(facts)}`;
const WAYS: Facts = {
  phone: 'by phone',
  email: 'by e-mail',
  paper: 'on paper',
  qualified: 'with a qualified signature',
};

export const contractEvents: typeof ro = {
  ContractDrafted: (_facts) => 'Contract drafted',
  ContractSent: (facts) => `${named(facts)} was sent for signing`,
  ContractViewed: () => 'The client opened the contract',
  ContractSigned: (facts) => `${named(facts)} was signed by the client through the link`,
  ContractInForce: (facts) => `${named(facts)} is in force`,
  ContractRefused: (facts) => `${named(facts)}: the client asks for changes`,
  ContractReminded: (facts) => `${named(facts)}: the client was reminded`,
  ContractExpiring: (facts) => `${named(facts)} expires in ${facts['days'] ?? ''} days, on ${facts['date'] ?? ''}`,
  ContractExpired: (facts) => `${named(facts)} has expired`,
  ContractTerminated: (facts) => `${named(facts)} ended on ${facts['date'] ?? ''}`,
  ContractSuspended: (facts) => `${named(facts)} is on hold since ${facts['date'] ?? ''}`,
  ContractResumed: (facts) => `${named(facts)} is in force again since ${facts['date'] ?? ''}`,
  ContractExtended: (facts) => `Contract ${number(facts)} was extended until ${facts['date'] ?? ''}`,
  ContractRecorded: (facts) =>
    `${named(facts)}: ${facts['answer'] === 'refused' ? 'refusal' : 'signature'} recorded ${WAYS[facts['way'] ?? ''] ?? ''}`.trim(),
  DocumentSealed: (facts) =>
    facts['from'] === undefined
      ? `${named(facts)}, signed by both parties, was sealed and sent`
      : `Acceptance report ${number(facts)}, signed by both parties, was sealed and sent`,
  SigningCodeSent: () => 'The client asked for the signing code by e-mail',
  SigningCompleted: () => 'Every party has signed',
  ContractWithdrawn: (facts) => `${named(facts)} was taken back from signing`,
  ContractSigningExpired: (facts) => `${named(facts)}: the time for signing is over`,
  AddendumSent: (facts) => `${named(facts)} was sent for signing`,
  AddendumInForce: (facts) => `${named(facts)} is in force`,
};
