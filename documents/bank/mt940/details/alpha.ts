import { type Details, type TextOf, NOBODY, orNull, realReference, squeezed } from './party.ts';

const PARTY =
  /PLATITOR\s+(.*?)\s+(RO\d{2}[A-Z]{4}[A-Z0-9]{16})(?:\s+[A-Z]{6}[A-Z0-9]{2,5})?\s*DETALII INCASARE|BENEFICIAR\s+(.*?)\s+(RO\d{2}[A-Z]{4}[A-Z0-9]{16})/;

/** Alpha Bank. Source: OCA/l10n-romania, l10n_ro_account_bank_statement_import_mt940_alpha, test_files/test_alpha_940.txt. */
export function alphaDetails({ lines }: TextOf): Details {
  const text = lines.join('');
  const [, payer, payerIban, payee, payeeIban] = PARTY.exec(text) ?? [];
  return {
    ...NOBODY,
    remittance: squeezed(text),
    // the payer's BIC may stand between the name and the account
    counterparty: orNull((payer ?? payee)?.replace(/\s+[A-Z]{4}RO[A-Z0-9]{2}$/, '')),
    iban: payerIban ?? payeeIban ?? null,
    endToEnd: realReference(/END TO END ID\s+(.*?)\s+CUST REFERENCE/.exec(text)?.[1]),
  };
}
