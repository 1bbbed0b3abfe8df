import { type Details, type TextOf, cuiOf, NOBODY, orNull, squeezed } from './party.ts';

/** Exim Banca Românească. Source: OCA/l10n-romania, l10n_ro_account_bank_statement_import_mt940_exim, test_files. */
export function eximDetails({ lines }: TextOf): Details {
  const text = lines.join('').replace(/^\s*Counterpart:/, '');
  const parts = text.split('/');
  const iban = orNull(parts[0]?.replace(/\s/g, ''));
  const remittance = squeezed(lines.join(' '));
  if (iban === null) return { ...NOBODY, remittance };
  // the reference may itself be empty or hold a slash: the name stands right before the tax number
  const at = parts.findIndex((part, index) => index > 2 && /^\s*\d{2,10}\s*$/.test(part));
  return { ...NOBODY, remittance, iban, counterparty: orNull(parts[at - 1]), cui: cuiOf(parts[at]) };
}
