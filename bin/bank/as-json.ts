import type { ReadFile, ReadStatement } from '#documents/bank/read-statement.ts';
import type { Balance, ReadEntry, ReadPart, StatementFormat } from '#documents/bank/schema.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';

const decimal = (amount: bigint): string => formatDecimal(amount, 2);

const balance = (it: Balance | null) =>
  it && { amount: decimal(it.amount), date: it.day, ...(it.derived ? { derived: true } : {}) };

const part = (it: ReadPart) => ({
  amount: decimal(it.amount),
  sign: it.sign,
  reference: it.reference,
  remittance: it.remittance === '' ? null : it.remittance,
  counterparty: it.counterparty,
  iban: it.iban,
  cui: it.cui,
  bank_reference: it.bankReference,
  end_to_end_id: it.endToEnd,
  structured_reference: it.creditorReference,
  info: it.info,
});

/** The day by which a format calls its entries: the value date of MT940, the booking date of the others. */
const entry = (it: ReadEntry, format: StatementFormat) => ({
  date: format === 'mt940' ? it.valueDay : it.bookedDay,
  ...part(it),
  booking_date: it.bookedDay,
  value_date: it.valueDay,
  bank_code: it.bankCode,
  reversal: it.reversal,
  ...(it.currency === null ? {} : { currency: it.currency }),
  ...(it.parts.length === 0 ? {} : { transactions: it.parts.map(part) }),
});

const statement = (it: ReadStatement, format: StatementFormat) => ({
  account: it.account,
  currency: it.currency,
  opening: balance(it.opening),
  closing: balance(it.closing),
  ties: it.ties,
  entries: it.entries.map((one) => entry(one, format)),
  number: it.number,
  sum_of_entries: decimal(it.sum),
  difference: it.difference === null ? null : decimal(it.difference),
  notes: it.notes,
});

/** What a program reads of a file. */
export const asJson = ({ format, encoding, statements }: ReadFile) => ({
  format,
  encoding,
  statements: statements.map((it) => statement(it, format)),
});
