import type { ContractDocument } from '#documents/pdf/contract/schema.ts';
import { partyOf } from '#domain/clients/model/party.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { messagesFor } from '#domain/messages/index.ts';
import type { ContractFacts } from './facts.ts';
import { fillTemplate } from './filled.ts';
import type { Placeholder } from './placeholders.ts';
import { servicesTable } from './services.ts';
import { placeholderValues } from './values.ts';

/** What a sealed wording keeps: the paper without what changes after it, its state and the signatures. */
export type ContractWording = Omit<ContractDocument, 'state' | 'signatures' | 'variant' | 'evidence'>;

const DRAFT_NUMBER = '…';

/** A contract's text filled in, in the language of its template. */
export function wordingOf(
  body: string,
  facts: ContractFacts,
  gap: (name: Placeholder) => string,
): { wording: ContractWording; missing: Placeholder[] } {
  const { locale } = facts;
  const { paper: words } = messagesFor(locale).contracts;
  const { articles, missing } = fillTemplate(body, placeholderValues(facts), gap);
  const services = servicesTable(facts.lines, {
    currency: facts.currency,
    showVat: facts.company.vatRegime === 'registered',
    locale,
  });
  return {
    missing,
    wording: {
      locale,
      title: words.title,
      number: facts.printedNumber ?? DRAFT_NUMBER,
      date: facts.date,
      provider: issuerOf(facts.company),
      beneficiary: partyOf(facts.client),
      articles,
      annexes: services === undefined ? [] : [{ title: words.annex, paragraphs: [words.annexLead], services }],
    },
  };
}
