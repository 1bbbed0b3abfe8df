import { partyOf } from '#domain/clients/model/party.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { printedAddress, type StoredAddress } from '#domain/companies/model/printed-address.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { clauses } from './clauses.ts';
import type { ContractFacts } from './facts.ts';
import type { PlaceholderValues } from './placeholders.ts';
import { RECEPTION_DAYS } from './presets.ts';
import { totalsOfServices } from './services.ts';

/** An amount as a contract writes it: `1.234,56 lei`. */
export const money = (amount: bigint, currency: string): string =>
  `${formatRomanian(amount, SCALE.amount)}\u00a0${currency === 'RON' ? 'lei' : currency}`;

/** An address on one line; undefined when neither street nor place is known. */
export function addressText(stored: StoredAddress): string | undefined {
  const { street, postalCode, city, county, country } = printedAddress(stored);
  const place = [postalCode, city].filter(Boolean).join(' ');
  const district = county === undefined || county.startsWith('Sector') ? county : `jud. ${county}`;
  return [street, place, district, country].filter(Boolean).join(', ') || undefined;
}

const DRAFT_NUMBER = '…';
const known = (text: string | null | undefined): string | undefined => (text ? text : undefined);

/** The text of every placeholder for one contract; what is not known is undefined. */
export function placeholderValues(facts: ContractFacts): PlaceholderValues {
  const { company, client, currency } = facts;
  const [issuer, party] = [issuerOf(company), partyOf(client)];
  const account = company.bankAccounts.find((one) => one.purpose === 'default') ?? company.bankAccounts[0];
  const { net, gross } = totalsOfServices(facts.lines);
  return {
    prestator_denumire: company.name,
    prestator_adresa: addressText(company),
    prestator_regcom: known(company.tradeRegisterNumber),
    prestator_cui: issuer.fiscalCode,
    prestator_iban: account?.iban,
    prestator_banca: known(account?.bankName),
    prestator_reprezentant: known(company.representativeName),
    prestator_functie: known(company.representativeRole),
    prestator_email: company.email,
    prestator_telefon: known(company.phone),
    beneficiar_denumire: client.name,
    beneficiar_adresa: addressText(client),
    beneficiar_regcom: known(client.tradeRegisterNumber),
    beneficiar_cui: party.fiscalCode,
    beneficiar_reprezentant: known(client.representativeName),
    beneficiar_functie: known(client.representativeRole),
    beneficiar_email: known(client.email),
    beneficiar_telefon: known(client.phone),
    numar: facts.printedNumber ?? DRAFT_NUMBER,
    data: formatCivilDate(facts.date),
    data_inceput: formatCivilDate(facts.startDate),
    data_sfarsit: facts.endDate === null ? undefined : formatCivilDate(facts.endDate),
    oferta: known(facts.offerNumber),
    pret: money(net, currency),
    pret_cu_tva: money(gross, currency),
    moneda: currency === 'RON' ? 'lei' : currency,
    zile_plata: String(facts.paymentDays),
    zile_receptie: String(RECEPTION_DAYS),
    ...clauses(facts, { net: money(net, currency), gross: money(gross, currency) }),
  };
}
