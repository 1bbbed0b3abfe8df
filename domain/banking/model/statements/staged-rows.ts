import type { NamedAccount, ReadEntry, ReadPart, StatementFormat } from '#documents/bank/schema.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { bankReferenceOf, fingerprints } from './fingerprint.ts';

/** One row of what was read, as JSON carries it to the database: amounts are hundredths in digits. */
export interface StagedRow {
  id: string;
  position: number;
  batch: number | null;
  booked_day: string;
  value_day: string | null;
  amount: string;
  sign: '+' | '-';
  currency: string;
  reference: string | null;
  end_to_end: string | null;
  creditor_reference: string | null;
  remittance: string;
  counterparty: string | null;
  iban: string | null;
  cui: string | null;
  bank_code: string | null;
  reversal: boolean;
  fingerprint: string;
}

const MOST_TEXT = 2_000;
const bare = (text: string): string => text.replace(/\s/g, '');

/** The payer's words, then what the bank adds and has not said yet. */
const textOf = ({ remittance, info }: ReadPart): string =>
  (info === null || bare(remittance).includes(bare(info)) ? remittance : `${remittance} ${info}`)
    .trim()
    .slice(0, MOST_TEXT);

/** PostgreSQL keeps no zero sign in a text. */
const clean = (text: string | null): string | null => text?.replaceAll('\u0000', '') ?? null;

/**
 * Turns entries into rows in the order of their statement. A batch whose payments are told one by one becomes a row for each, so
 * that each is matched with its own payer; together they are still the booking.
 */
export function stagedRows(format: StatementFormat) {
  const fingerprint = fingerprints(format);
  let position = 0;
  let booking = 0;
  return {
    startStatement(): void {
      [position, booking] = [0, 0];
    },
    rows(entry: ReadEntry, { account, currency }: NamedAccount): StagedRow[] {
      booking += 1;
      const parts: readonly ReadPart[] = entry.parts.length > 0 ? entry.parts : [entry];
      return parts.map((part) => ({
        id: newId(),
        position: (position += 1),
        batch: entry.parts.length > 0 ? booking : null,
        booked_day: entry.bookedDay,
        value_day: entry.valueDay,
        amount: part.amount.toString(),
        sign: part.sign,
        currency: part.currency ?? entry.currency ?? currency ?? '',
        reference: clean(bankReferenceOf(part, format) ?? bankReferenceOf(entry, format) ?? entry.reference),
        end_to_end: clean(part.endToEnd),
        creditor_reference: clean(part.creditorReference),
        remittance: clean(textOf(part)) ?? '',
        counterparty: clean(part.counterparty)?.slice(0, MOST_TEXT) ?? null,
        iban: clean(part.iban)?.toUpperCase().slice(0, 60) ?? null,
        cui: part.cui,
        bank_code: clean(entry.bankCode),
        reversal: entry.reversal,
        fingerprint: fingerprint(part, entry, account),
      }));
    },
  };
}
