import { partyOf } from '#domain/clients/model/party.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { ContractFacts } from './facts.ts';
import type { PlaceholderValues } from './placeholders.ts';
import { mayBeTacit } from './presets.ts';

type Clauses = Pick<PlaceholderValues, Extract<keyof PlaceholderValues, `clauza_${string}`>>;

/** The phrases of a contract that depend on the case; an empty one leaves its paragraph out. */
export const clauses = (facts: ContractFacts, price: { net: string; gross: string }): Clauses => ({
  clauza_prestator: providerIdentity(facts.company),
  clauza_beneficiar: beneficiaryIdentity(facts.client),
  clauza_durata: duration(facts),
  clauza_pret: priceClause(facts, price),
  clauza_valuta:
    facts.currency === 'RON'
      ? ''
      : 'Prețul este stabilit în valută; plata se face în lei, la cursul Băncii Naționale a României valabil la data facturii.',
  clauza_oferta: facts.offerNumber === null ? '' : ` (oferta nr. ${facts.offerNumber})`,
  clauza_facturare: facts.acceptanceGate === 'none' ? '' : ', pe baza procesului-verbal de recepție',
  clauza_receptie_tacita:
    facts.tacitAcceptanceDays === null || !mayBeTacit(facts.client.kind)
      ? ''
      : `Dacă Beneficiarul nu răspunde în ${facts.tacitAcceptanceDays} zile lucrătoare de la primirea procesului-verbal, serviciile se consideră recepționate.`,
});

function duration({ startDate, endDate }: ContractFacts): string {
  const start = formatCivilDate(startDate);
  return endDate === null
    ? `Contractul produce efecte de la ${start}, pe durată nedeterminată.`
    : `Contractul produce efecte de la ${start} până la ${formatCivilDate(endDate)}.`;
}

function priceClause(
  { company, client, lines }: ContractFacts,
  { net, gross }: { net: string; gross: string },
): string {
  if (lines.length === 0) return 'Prețul fiecărui serviciu este cel din oferta acceptată de Beneficiar.';
  if (company.vatRegime !== 'registered')
    return `Prețul este de ${net}. Prestatorul nu este înregistrat în scopuri de TVA.`;
  if (client.kind === 'person') return `Prețul este de ${gross}, cu TVA inclusă.`;
  return `Prețul este de ${net}, la care se adaugă TVA potrivit legii.`;
}

const spoken = (name: string | null, role: string | null): string =>
  name === null ? '' : `, reprezentată prin ${name}${role === null ? '' : `, ${role}`}`;

function providerIdentity(company: Company): string {
  const account = company.bankAccounts.find((one) => one.purpose === 'default') ?? company.bankAccounts[0];
  return [
    company.tradeRegisterNumber === null
      ? ''
      : `, înregistrată la registrul comerțului sub nr. ${company.tradeRegisterNumber}`,
    `, CUI ${issuerOf(company).fiscalCode ?? company.cui}`,
    account === undefined
      ? ''
      : `, cont ${account.iban}${account.bankName === '' ? '' : ` deschis la ${account.bankName}`}`,
    spoken(company.representativeName, company.representativeRole),
  ].join('');
}

function beneficiaryIdentity(client: ContractFacts['client']): string {
  const code = partyOf(client).fiscalCode;
  return [
    client.tradeRegisterNumber === null
      ? ''
      : `, înregistrată la registrul comerțului sub nr. ${client.tradeRegisterNumber}`,
    code === undefined ? '' : `, CUI ${code}`,
    client.iban === null ? '' : `, cont ${client.iban}`,
    spoken(client.representativeName, client.representativeRole),
  ].join('');
}
