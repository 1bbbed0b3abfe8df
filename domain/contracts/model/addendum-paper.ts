import type { AddendumDocument } from '#documents/pdf/addendum/schema.ts';
import type { PRICE_BASES, RHYTHMS } from '#domain/clients/model/contracted.ts';
import { partyOf } from '#domain/clients/model/party.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { unitAfter } from '#domain/kernel/pure/units.ts';
import { type Locale, type Messages, messagesFor } from '#domain/messages/index.ts';
import type { ContractFacts } from './facts.ts';
import { parseTemplate } from './template-text.ts';

/** What a sealed addendum keeps: the paper without its state and the signatures. */
export type AddendumWording = Omit<AddendumDocument, 'state' | 'signatures' | 'variant' | 'evidence'>;

export interface AddendumFacts {
  locale: Locale;
  company: Company;
  client: ContractFacts['client'];
  number: number;
  date: CivilDate;
  effectiveDate: CivilDate;
  contract: { number: string; date: CivilDate; endDate: CivilDate | null };
  newEndDate: CivilDate | null;
  /** What else changes, as a person wrote it; empty when only the duration or services do. */
  changes: string;
  currency: string;
  /** What happens to services; `before` is the one that is changed or ended. */
  services: readonly AddedService[];
}

interface Priced {
  unit: string;
  unitPrice: bigint;
  priceBasis?: (typeof PRICE_BASES)[number] | undefined;
  rhythm?: (typeof RHYTHMS)[number] | undefined;
}
export interface AddedService extends Priced {
  name: string;
  change: 'add' | 'change' | 'end';
  quantity: bigint;
  before: (Priced & { contracted: bigint }) | undefined;
}

type Words = Messages['contracts']['paper'];

/** The articles that a person's text makes; without a heading of its own it stands under «MODIFICĂRI». */
export const changesParsed = (changes: string, locale: Locale) =>
  parseTemplate(
    changes.trimStart().startsWith('#')
      ? changes
      : `# ${messagesFor(locale).contracts.paper.changesHeading}\n${changes}`,
  );

/** An addendum as it is sealed, in the language of its contract. */
export function addendumWordingOf(facts: AddendumFacts): AddendumWording {
  const { locale, company, client, contract, newEndDate, changes, services, currency } = facts;
  const { paper: words } = messagesFor(locale).contracts;
  return {
    locale,
    number: String(facts.number),
    date: facts.date,
    effectiveDate: facts.effectiveDate,
    contract: { title: words.inText, number: contract.number, date: contract.date },
    provider: issuerOf(company),
    beneficiary: partyOf(client),
    preamble: words.preamble(company.name, client.name, facts.effectiveDate),
    articles: [
      ...(newEndDate === null ? [] : [article(words.durationHeading, words.extended(newEndDate))]),
      ...(services.length === 0 ? [] : [article(words.servicesHeading, words.servicesText)]),
      ...(changes === '' ? [] : changesParsed(changes, locale).articles),
      article(words.restHeading, words.rest),
    ],
    changes: [
      ...(newEndDate === null
        ? []
        : [
            {
              place: words.duration,
              before: contract.endDate === null ? words.openEnded : words.until(contract.endDate),
              after: words.until(newEndDate),
            },
          ]),
      ...services.map((one) => serviceChange(one, words, { locale, currency })),
    ],
    annexes: [],
  };
}

const article = (heading: string, text: string) => ({ heading, paragraphs: [{ text }] });

interface Written {
  locale: Locale;
  currency: string;
}

/** «Curățenie»: before and after, with quantity and price without VAT. */
const serviceChange = ({ name, change, before, ...after }: AddedService, words: Words, as: Written) => ({
  place: name,
  before: before ? termsText(before, before.contracted, words, as) : '–',
  after: change === 'end' ? words.ends : termsText(after, after.quantity, words, as),
});

const termsText = (
  { unit, unitPrice, priceBasis = 'per_unit', rhythm = 'once' }: Priced,
  quantity: bigint,
  words: Words,
  { locale, currency }: Written,
): string => {
  const much = `${formatRomanian(quantity, SCALE.quantity, { trim: true })} ${unitAfter(quantity, unit, locale)}`;
  const price = `${formatRomanian(unitPrice, SCALE.unitPrice, { trim: true })} ${currency === 'RON' ? 'lei' : currency}`;
  return `${much} × ${price}${words.bases[priceBasis]}, ${words.exceptVat}${words.rhythms[rhythm]}.`;
};
