import { type Details, type TextOf, cuiOf, NOBODY, orNull, RO_IBAN, squeezed } from './party.ts';

/** BCR. Source: OCA/l10n-romania, l10n_ro_account_bank_statement_import_mt940_bcr, test_files/test_file_bcr.STA. */
export function bcrDetails({ lines, sign, account }: TextOf): Details {
  const text = lines.join('');
  const other = sign === '+' ? /-\s?Platitor\s(.*?)-\s?Beneficiar\s/ : /-\s?Beneficiar\s(.*?)(?:-\s?Detalii\s|$)/;
  const party = other.exec(text)?.[1];
  const remittance = squeezed(text);
  if (party === undefined) return { ...NOBODY, remittance };
  const iban =
    [...party.replace(/\s/g, '').matchAll(RO_IBAN)].map(([found]) => found).find((it) => it !== account) ?? null;
  const [name] = party.split(/\s*RO\s?\d\s?\d\s?[A-Z]{4}|\s*CODFISC/);
  return {
    ...NOBODY,
    remittance,
    iban,
    counterparty: orNull(name),
    cui: cuiOf(/CODFISC\s((?:RO)?\s?\d+)/.exec(party)?.[1]),
  };
}
