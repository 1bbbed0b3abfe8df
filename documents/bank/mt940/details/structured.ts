import { type Details, type TextOf, cuiOf, NOBODY, orNull, realReference, squeezed } from './party.ts';

/** A bank's way to fill the numbered subfields; the usual one continues the name of 32 in 33 and has the account in 31 or 38. */
export interface StructuredDialect {
  readonly bank: string;
  /** Letters 5 to 8 of its accounts. */
  readonly code: string;
  readonly name: readonly string[];
  readonly account: readonly string[];
  readonly source: string;
}

const USUAL: Pick<StructuredDialect, 'name' | 'account'> = { name: ['32', '33'], account: ['38', '31'] };

export const STRUCTURED: readonly StructuredDialect[] = [
  {
    bank: 'BRD',
    code: 'BRDE',
    name: ['32'],
    account: ['31'],
    source: 'OCA/l10n-romania, l10n_ro_account_bank_statement_import_mt940_brd, test_files/test_brd_940.txt',
  },
  {
    bank: 'Raiffeisen Bank',
    code: 'RZBR',
    name: ['32', '33'],
    account: ['31'],
    source: 'OCA/l10n-romania, l10n_ro_account_bank_statement_import_mt940_rffsn, test_files/test_rffsn_940.txt',
  },
  {
    bank: 'ING Bank',
    code: 'INGB',
    name: ['32'],
    account: ['33', '31'],
    source: 'OCA/l10n-romania, l10n_ro_account_bank_statement_import_mt940_ing, test_files/test_ing_940.txt',
  },
];

/** Subfields that banks use; a `+40` of a phone number is none. */
const CODE = '(?:0[0-9]|1[0-9]|2[0-9]|3[0-8]|6[0-9]|7[01])';
const START = /^\d{3}([^\dA-Za-z\s])(?=\d\d)/;
const TEXT = /^(?:2\d|6[0-3])$/;

export const isStructured = (lines: readonly string[]): boolean => START.test(lines.join(''));

/** Reads `020?00Kind?20Text?31Account?32Name`, whatever sign separates the subfields; lines are joined, because they are cut anywhere. */
export function structuredDetails({ lines }: TextOf, code: string | undefined): Details {
  const text = lines.join('');
  const [, separator = ''] = START.exec(text.trimStart()) ?? [];
  const fields = subfields(text.trimStart().slice(3), separator);
  const { name, account } = STRUCTURED.find((it) => it.code === code) ?? USUAL;
  const remittance = squeezed(fields.flatMap(([number, value]) => (TEXT.test(number) ? [value] : [])).join(' '));
  const valueOf = (numbers: readonly string[]) =>
    fields.flatMap(([number, value]) => (numbers.includes(number) ? [value.trimEnd()] : [])).join('');
  const iban = account.map((number) => valueOf([number]).replace(/\s/g, '')).find((it) => /[A-Z0-9]{4}/i.test(it));
  const named = name.map((number) => orNull(valueOf([number]))).filter((it) => it !== null && it !== '/');
  return {
    ...NOBODY,
    remittance,
    counterparty: named.length === 0 ? null : named.join(' '),
    iban: iban?.toUpperCase() ?? null,
    cui: cuiOf(/\b(?:CUI|CIF|C\.I\.F\.|CODFISC)[:.\s]*((?:RO)?\s?\d{2,10})\b/i.exec(remittance)?.[1]),
    endToEnd: realReference(/EREF\+\s?(\S+)/.exec(remittance)?.[1]),
  };
}

function subfields(text: string, separator: string): (readonly [string, string])[] {
  const sign = separator.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const marks = [...text.matchAll(new RegExp(`${sign}(${CODE})`, 'g'))];
  return marks.map((mark, index) => {
    const end = marks[index + 1]?.index ?? text.length;
    return [mark[1] ?? '', text.slice(mark.index + mark[0].length, end)] as const;
  });
}
