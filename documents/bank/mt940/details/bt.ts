import { type Details, type TextOf, cuiOf, NOBODY, orNull, RO_IBAN, squeezed } from './party.ts';

/** Banca Transilvania. Source: OCA/l10n-romania, l10n_ro_account_bank_statement_import_mt940_bt, test_files. */
export function btDetails({ lines, account }: TextOf): Details {
  const remittance = squeezed(lines.join(' '));
  const before = remittance.split(/\bREF:/)[0] ?? '';
  const iban = [...before.matchAll(RO_IBAN)].map(([found]) => found).findLast((it) => it !== account);
  const cui = cuiOf(/C\.I\.F\.:\s?((?:RO)?\s?\d{2,10})/.exec(before)?.[1]);
  if (iban === undefined) return { ...NOBODY, remittance, cui };
  return { ...NOBODY, remittance, iban, cui, counterparty: nameAround(lines, iban) };
}

/**
 * The name stands before the account, behind a `1` that closes the reason; on an instrument of debit it stands behind the
 * account and its BIC, and the company's own name follows it after two blanks.
 */
function nameAround(lines: readonly string[], iban: string): string | null {
  const text = lines.join(' ').split(/\bREF:/)[0] ?? '';
  const at = text.lastIndexOf(iban);
  const [, before] = /\s1\s+(?!.*\s1\s+)(\S.*)$/.exec(text.slice(0, at)) ?? [];
  if (before !== undefined) return orNull(before);
  const [, behind = ''] = /^\s+[A-Z]{4}RO[A-Z0-9]{2,5}\s+(.*)$/.exec(text.slice(at + iban.length)) ?? [];
  const parts = behind
    .split(/\s{2,}/)
    .map(squeezed)
    .filter((it) => it !== '');
  return orNull(withoutOwnName(parts, text.slice(0, at)));
}

/** The company's own name, known because it also stands in the reason, is left off the end. */
function withoutOwnName(parts: readonly string[], reason: string): string {
  const joined = parts.join(' ');
  const words = joined.split(' ');
  for (let from = 1; from < words.length; from += 1) {
    const tail = words.slice(from).join(' ');
    if (tail.length > 5 && squeezed(reason).includes(tail)) return words.slice(0, from).join(' ');
  }
  return joined;
}
