import type { ContractDocument } from '#documents/pdf/contract/schema.ts';
import { partyOf } from '#domain/clients/model/party.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import type { ContractFacts } from './facts.ts';
import { fillTemplate } from './filled.ts';
import type { Placeholder } from './placeholders.ts';
import { servicesTable } from './services.ts';
import { placeholderValues } from './values.ts';

/** What a sealed wording keeps: the paper without what changes after it, its state and the signatures. */
export type ContractWording = Omit<ContractDocument, 'state' | 'signatures' | 'variant' | 'evidence'>;

export const CONTRACT_TITLE = 'CONTRACT DE PRESTĂRI SERVICII';
/** How the contract is called inside a sentence. */
export const CONTRACT_IN_TEXT = 'Contractul de prestări servicii';
const DRAFT_NUMBER = '…';
const ANNEX = 'Anexa 1. Serviciile contractate';
const ANNEX_LEAD = 'Serviciile, cantitățile și prețurile convenite sunt cele de mai jos.';

/** A contract's text filled in. Contracts are written in Romanian, in which their templates are. */
export function wordingOf(
  body: string,
  facts: ContractFacts,
  gap: (name: Placeholder) => string,
): { wording: ContractWording; missing: Placeholder[] } {
  const { articles, missing } = fillTemplate(body, placeholderValues(facts), gap);
  const services = servicesTable(facts.lines, {
    currency: facts.currency,
    showVat: facts.company.vatRegime === 'registered',
    locale: 'ro',
  });
  return {
    missing,
    wording: {
      locale: 'ro',
      title: CONTRACT_TITLE,
      number: facts.printedNumber ?? DRAFT_NUMBER,
      date: facts.date,
      provider: issuerOf(facts.company),
      beneficiary: partyOf(facts.client),
      articles,
      annexes: services === undefined ? [] : [{ title: ANNEX, paragraphs: [ANNEX_LEAD], services }],
    },
  };
}
