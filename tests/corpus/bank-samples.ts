import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ReadFile, readStatement, type ReadStatement } from '#documents/bank/read-statement.ts';
import type { ReadEntry } from '#documents/bank/schema.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Tally } from './tally.ts';

const text = z.string().nullish();
const Balance = z.object({ amount: z.string(), date: text }).nullable();
const Part = z.object({
  amount: text,
  counterparty_name: text,
  counterparty_account: text,
  remittance: text,
  structured_references: z.array(z.string()).optional(),
});
const Entry = Part.extend({
  date: z.string(),
  booking_date: text,
  value_date: text,
  amount: z.string(),
  sign: z.string(),
  reference: text,
  bank_reference: text,
  counterparty_fiscal_code: text,
  type: text,
  bank_tx_code: text,
  bank_tx_code_proprietary: text,
  transactions: z.array(Part).optional(),
});
const Statement = z.object({
  account: text,
  account_normalised: text,
  currency: text,
  number: text,
  opening: Balance,
  closing: Balance,
  sum_of_entries: z.string(),
  ties: z.boolean().nullable(),
  difference: text,
  entries: z.array(Entry),
});
const Expected = z.object({
  files: z.record(z.string(), z.object({ encoding: z.string(), statements: z.array(Statement) })),
});

const decimal = (amount: bigint | null | undefined) =>
  amount === null || amount === undefined ? null : formatDecimal(amount, 2);
/** Lines are cut inside words, so texts are the same when their letters are. */
const letters = (said: string | null | undefined) => said?.replace(/\s+/g, '') || null;

/** What is compared: got and wanted, by name; what the expectation does not speak of is left out. */
type Pairs = readonly (readonly [name: string, got: unknown, wanted: unknown])[];

const wrongIn = (place: string, pairs: Pairs): string[] =>
  pairs.flatMap(([name, got, wanted]) =>
    wanted === undefined || (got ?? null) === (wanted ?? null)
      ? []
      : [`${place}${name} is ${String(got)}, not ${String(wanted)}`],
  );

const headPairs = (got: ReadStatement, wanted: z.output<typeof Statement>): Pairs => [
  ['account', got.account, wanted.account_normalised ?? wanted.account],
  ['currency', got.currency, wanted.currency],
  ['number', got.number, wanted.number],
  ['opening', decimal(got.opening?.amount), wanted.opening?.amount ?? null],
  ['opening day', got.opening?.day, wanted.opening?.date],
  ['closing', decimal(got.closing?.amount), wanted.closing?.amount ?? null],
  ['closing day', got.closing?.day, wanted.closing?.date],
  ['sum', decimal(got.sum), wanted.sum_of_entries],
  ['ties', got.ties, wanted.ties],
  ['difference', decimal(got.difference), wanted.difference ?? null],
  ['entries', got.entries.length, wanted.entries.length],
];

function entryPairs(got: ReadEntry, wanted: z.output<typeof Entry>, format: string): Pairs {
  const [only, ...others] = wanted.transactions ?? [];
  const party = only && others.length === 0 ? only : wanted;
  return [
    ['date', format === 'mt940' ? got.valueDay : got.bookedDay, wanted.date],
    ['booking date', got.bookedDay, wanted.booking_date],
    ['value date', got.valueDay, wanted.value_date],
    ['amount', decimal(got.amount), wanted.amount],
    ['sign', got.sign, wanted.sign],
    ['reference', got.reference, wanted.reference],
    ['bank reference', format === 'mt940' ? got.bankReference : undefined, wanted.bank_reference],
    ['remittance', letters(got.remittance), letters(wanted.remittance)],
    [
      'counterparty',
      letters(got.counterparty),
      party.counterparty_name === undefined ? undefined : letters(party.counterparty_name),
    ],
    ['iban', got.iban, party.counterparty_account],
    ['cui', got.cui, wanted.counterparty_fiscal_code],
    ['code', got.bankCode, wanted.type ?? wanted.bank_tx_code ?? wanted.bank_tx_code_proprietary ?? undefined],
    ['parts', got.parts.length, others.length === 0 ? 0 : others.length + 1],
    ...(got.parts.length === 0 ? [] : (wanted.transactions ?? [])).flatMap((part, index): Pairs => [
      [`part ${String(index)} amount`, decimal(got.parts[index]?.amount), part.amount],
      [`part ${String(index)} counterparty`, got.parts[index]?.counterparty, part.counterparty_name],
      [`part ${String(index)} iban`, got.parts[index]?.iban, part.counterparty_account],
      [`part ${String(index)} remittance`, letters(got.parts[index]?.remittance), letters(part.remittance)],
      [`part ${String(index)} reference`, got.parts[index]?.creditorReference, part.structured_references?.join(' ')],
    ]),
  ];
}

function wrongInFile(read: ReadFile, wanted: z.output<typeof Expected>['files'][string]): string[] {
  return [
    ...wrongIn('', [
      ['encoding', read.encoding, wanted.encoding],
      ['statements', read.statements.length, wanted.statements.length],
    ]),
    ...wanted.statements.flatMap((statement, number) => {
      const got = read.statements[number];
      if (!got) return [];
      const place = `statement ${String(number + 1)}: `;
      return [
        ...wrongIn(place, headPairs(got, statement)),
        ...statement.entries.flatMap((entry, index) => {
          const found = got.entries[index];
          return found ? wrongIn(`${place}entry ${String(index + 1)}: `, entryPairs(found, entry, read.format)) : [];
        }),
      ];
    }),
  ];
}

/** Reads every published statement and compares it, entry by entry, with what is known to be in it. */
export function judgeBankSamples(folder: string, tally: Tally): void {
  const { files } = Expected.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  let entries = 0;
  for (const [name, wanted] of Object.entries(files)) {
    try {
      const read = readStatement(readFileSync(join(folder, name)));
      entries += read.statements.reduce((sum, it) => sum + it.entries.length, 0);
      tally.note(`bank/${name}`, wrongInFile(read, wanted));
    } catch (error) {
      tally.note(`bank/${name}`, [String(error)]);
    }
  }
  console.log(`bank statements: ${String(Object.keys(files).length)} files, ${String(entries)} entries`);
}
