import { partyOf } from '#domain/clients/model/party.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { type Messages, messagesFor } from '#domain/messages/index.ts';
import { PENALTY_SCALE } from './contract.ts';
import type { ContractFacts } from './facts.ts';
import type { PlaceholderValues } from './placeholders.ts';
import { mayBeTacit } from './presets.ts';

type Clauses = Pick<PlaceholderValues, Extract<keyof PlaceholderValues, `clauza_${string}`>>;
type Words = Messages['contracts']['paper']['clauses'];

/** The phrases of a contract that depend on the case, in its language; an empty one leaves its paragraph out. */
export function clauses(facts: ContractFacts, price: { net: string; gross: string }): Clauses {
  const { clauses: words } = messagesFor(facts.locale).contracts.paper;
  const { startDate, endDate, tacitAcceptanceDays, retentionPercent, retentionUntil, penaltyPerDay } = facts;
  return {
    clauza_prestator: providerIdentity(facts.company, words),
    clauza_beneficiar: beneficiaryIdentity(facts.client, words),
    clauza_durata: endDate === null ? words.openEnded(startDate) : words.term(startDate, endDate),
    clauza_pret: priceClause(facts, price, words),
    clauza_valuta: facts.currency === 'RON' ? '' : words.foreignCurrency,
    clauza_oferta: facts.offerNumber === null ? '' : words.offer(facts.offerNumber),
    clauza_facturare: facts.acceptanceGate === 'none' ? '' : words.onReport,
    clauza_receptie_tacita:
      tacitAcceptanceDays === null || !mayBeTacit(facts.client.kind) ? '' : words.tacit(String(tacitAcceptanceDays)),
    clauza_penalitati:
      penaltyPerDay === null
        ? words.legalInterest
        : words.penalties(formatRomanian(BigInt(penaltyPerDay), PENALTY_SCALE, { trim: true })),
    clauza_garantie:
      retentionPercent === null || retentionUntil === null
        ? ''
        : words.retention(formatRomanian(BigInt(retentionPercent), SCALE.percent, { trim: true }), retentionUntil),
  };
}

function priceClause(
  { company, client, lines }: ContractFacts,
  { net, gross }: { net: string; gross: string },
  words: Words,
): string {
  if (lines.length === 0) return words.priceOfOffer;
  if (company.vatRegime !== 'registered') return words.priceNotRegistered(net);
  return client.kind === 'person' ? words.priceConsumer(gross) : words.price(net);
}

function providerIdentity(company: Company, words: Words): string {
  const account = company.bankAccounts.find((one) => one.purpose === 'default') ?? company.bankAccounts[0];
  return [
    company.tradeRegisterNumber === null ? '' : words.tradeRegister(company.tradeRegisterNumber),
    words.fiscalCode(issuerOf(company).fiscalCode ?? company.cui),
    account === undefined ? '' : words.account(account.iban, account.bankName),
    spoken(company, words),
  ].join('');
}

function beneficiaryIdentity(client: ContractFacts['client'], words: Words): string {
  const code = partyOf(client).fiscalCode;
  return [
    client.tradeRegisterNumber === null ? '' : words.tradeRegister(client.tradeRegisterNumber),
    code === undefined ? '' : words.fiscalCode(code),
    client.iban === null ? '' : words.account(client.iban, ''),
    spoken(client, words),
  ].join('');
}

const spoken = (
  { representativeName, representativeRole }: Pick<Company, 'representativeName' | 'representativeRole'>,
  words: Words,
): string =>
  representativeName === null
    ? ''
    : words.represented([representativeName, representativeRole].filter((one) => one !== null).join(', '));
