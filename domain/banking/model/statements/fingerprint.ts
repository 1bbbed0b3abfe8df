import { createHash } from 'node:crypto';
import type { ReadEntry, ReadPart, StatementFormat } from '#documents/bank/schema.ts';
import { fold } from '#domain/kernel/pure/fold.ts';

const LENGTH = 22;

/** Signs of a text without those that differ from one download to the next: case, diacritics, where lines are cut. */
const letters = (text: string | null): string => fold(text ?? '').replace(/[^a-z0-9]/g, '');

/**
 * The reference that the bank itself gives a booking. The payer's own of MT940 and a mere place of CAMT repeat from day to day
 * and are not it. Files of one bank in two formats share it, so an entry is known again even then.
 */
export const bankReferenceOf = ({ bankReference, reference }: ReadPart, format: StatementFormat): string | null =>
  format === 'csv' ? reference : bankReference;

/** What tells a booking of an account from others, short of the equal ones of a day. */
function sameness(part: ReadPart, whole: ReadEntry, format: StatementFormat): string {
  const reference = bankReferenceOf(whole, format);
  const payers = format === 'mt940' ? part.reference : null;
  const text = [payers, part.endToEnd, part.creditorReference, part.remittance, part.counterparty, part.iban].join(' ');
  const key = reference === null ? ['t', letters(text)] : ['r', reference, part === whole ? '' : letters(text)];
  const said = [whole.bookedDay, part.sign, part.amount.toString(), ...key].join('|');
  return createHash('sha256').update(said).digest('base64url').slice(0, LENGTH);
}

/**
 * Gives every entry of a file a name that is the same in each file that holds it. Equal entries of one account are told apart by
 * their place among equals, so two real ones stay two, and the same file twice doubles none.
 */
export function fingerprints(format: StatementFormat) {
  const seen = new Map<string, number>();
  return (part: ReadPart, whole: ReadEntry, account: string | null): string => {
    const same = sameness(part, whole, format);
    const place = `${account ?? ''} ${same}`;
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return before === 0 ? same : `${same}-${String(before)}`;
  };
}
