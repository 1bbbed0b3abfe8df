import type { AddendumDocument } from '#documents/pdf/addendum/schema.ts';
import { partyOf } from '#domain/clients/model/party.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { type CivilDate, formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { UNIT_KEYS, type UnitKey, unitLabel } from '#domain/kernel/pure/units.ts';
import { CONTRACT_IN_TEXT } from './contract-paper.ts';
import type { ContractFacts } from './facts.ts';
import { parseTemplate } from './template-text.ts';

/** What a sealed addendum keeps: the paper without its state and the signatures. */
export type AddendumWording = Omit<AddendumDocument, 'state' | 'signatures' | 'variant' | 'evidence'>;

export interface AddendumFacts {
  company: Company;
  client: ContractFacts['client'];
  number: number;
  date: CivilDate;
  effectiveDate: CivilDate;
  contract: { number: string; date: CivilDate; endDate: CivilDate | null };
  newEndDate: CivilDate | null;
  /** What else changes, as a person wrote it; empty when only the duration does. */
  changes: string;
  currency: string;
  /** What happens to services; `before` is the one that is changed or ended. */
  services: readonly AddedService[];
}

interface Priced {
  name: string;
  unit: string;
  unitPrice: bigint;
}
export interface AddedService extends Priced {
  change: 'add' | 'change' | 'end';
  quantity: bigint;
  before: (Priced & { contracted: bigint }) | undefined;
}

const DURATION = 'DURATA';
const CHANGES = 'MODIFICĂRI';
const REST = {
  heading: 'DISPOZIȚII FINALE',
  paragraphs: [{ text: 'Celelalte clauze ale contractului rămân neschimbate. Prezentul act face parte din contract.' }],
};

/** The articles that a person's text makes; without a heading of its own it stands under «MODIFICĂRI». */
export const changesParsed = (changes: string) =>
  parseTemplate(changes.trimStart().startsWith('#') ? changes : `# ${CHANGES}\n${changes}`);

/** An addendum as it is sealed. */
export function addendumWordingOf(facts: AddendumFacts): AddendumWording {
  const { company, client, contract, newEndDate, changes } = facts;
  const from = formatCivilDate(facts.effectiveDate);
  return {
    locale: 'ro',
    number: String(facts.number),
    date: facts.date,
    effectiveDate: facts.effectiveDate,
    contract: { title: CONTRACT_IN_TEXT, number: contract.number, date: contract.date },
    provider: issuerOf(company),
    beneficiary: partyOf(client),
    preamble: `Între ${company.name}, Prestator, și ${client.name}, Beneficiar, identificați în contract, s-a convenit ca, de la ${from}:`,
    articles: [
      ...(newEndDate === null ? [] : [durationArticle(newEndDate)]),
      ...(changes === '' ? [] : changesParsed(changes).articles),
      REST,
    ],
    changes: [
      ...(newEndDate === null
        ? []
        : [{ place: 'Durata', before: untilText(contract.endDate), after: untilText(newEndDate) }]),
      ...facts.services.map((one) => serviceChange(one, facts.currency)),
    ],
    annexes: [],
  };
}

const durationArticle = (newEndDate: CivilDate) => ({
  heading: DURATION,
  paragraphs: [{ text: `Durata contractului se prelungește până la ${formatCivilDate(newEndDate)}.` }],
});

/** «Curățenie»: before and after, with quantity and price without VAT. */
const serviceChange = ({ name, change, before, ...after }: AddedService, currency: string) => ({
  place: name,
  before: before ? termsText(before, before.contracted, currency) : '–',
  after: change === 'end' ? 'Încetează.' : termsText(after, after.quantity, currency),
});

const termsText = ({ unit, unitPrice }: Omit<Priced, 'name'>, quantity: bigint, currency: string): string => {
  const much = formatRomanian(quantity, SCALE.quantity, { trim: true });
  const price = formatRomanian(unitPrice, SCALE.unitPrice, { trim: true });
  return `${much} ${unitLabel(asUnit(unit), 'ro')} × ${price} ${currency === 'RON' ? 'lei' : currency}, fără TVA.`;
};

const asUnit = (text: string): UnitKey => UNIT_KEYS.find((key) => key === text) ?? 'piece';

const untilText = (endDate: CivilDate | null): string =>
  endDate === null ? 'Pe durată nedeterminată.' : `Până la ${formatCivilDate(endDate)}.`;
