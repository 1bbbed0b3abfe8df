import { address, amount, currencyName } from '../format.ts';
import { layoutLabels } from './labels.ts';
import type { BankAccount, Issuer, Locale, Party } from './schema.ts';

export type Fact = { label: string; value: string };

/** Drops what is not known, so that no label stands alone. */
export const facts = (rows: [label: string, value: string | undefined][]): Fact[] =>
  rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));

/** The word before a fiscal code: CNP for thirteen digits, CIF or VAT ID when letters lead, CUI otherwise. */
export function fiscalCodeLabel(code: string, locale: Locale): string {
  const l = layoutLabels[locale];
  if (/^\d{13}$/.test(code)) return l.personalId;
  return /^[A-Za-z]/.test(code) ? l.vatId : l.taxId;
}

const account = ({ iban, bank, currency }: BankAccount): string =>
  [iban, [bank, currency === 'RON' ? undefined : currency].filter(Boolean).join(' · ')].filter(Boolean).join('\n');

/** The block of a party: name, then labelled facts one a line. */
export function partyView(party: Party & Partial<Issuer>, role: string, locale: Locale, code?: Fact) {
  const l = layoutLabels[locale];
  const { representative, shareCapital } = party;
  const codeLabel = fiscalCodeLabel(party.fiscalCode ?? '', locale);
  return {
    role,
    name: party.name,
    facts: facts([
      [codeLabel, party.fiscalCode],
      [l.tradeRegister, party.tradeRegisterNumber],
      [l.euid, party.euid],
      [l.seat, address(party.address)],
      [
        l.shareCapital,
        shareCapital === undefined ? undefined : `${amount(shareCapital, locale)}\u00a0${currencyName('RON', locale)}`,
      ],
      [l.representative, representative && [representative.name, representative.position].filter(Boolean).join(', ')],
      ...party.accounts.map((entry): [string, string] => [l.iban, account(entry)]),
      [l.phone, party.phone],
      [l.email, party.email],
      [l.web, party.website],
      [code?.label ?? '', code?.value],
    ]),
  };
}
