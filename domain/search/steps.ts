import type { Tx } from '#domain/kernel/tx.ts';
import { queryTerms, termsOf } from './model/terms.ts';
import { replaceTerms, subjectsWith } from './repo.ts';

export type SearchKind = 'client' | 'lead' | 'offer' | 'contract' | 'invoice' | 'acceptance';

/**
 * Makes a row findable by these texts: folded words, numbers with and without zeros, telephones and, written as
 * `1.234,56` or `1234.56`, amounts. Replaces what it was findable by before.
 */
export const indexTerms = (tx: Tx, kind: SearchKind, id: string, texts: readonly (string | null)[]): Promise<void> =>
  replaceTerms(tx, kind, id, termsOf(texts));

const MOST_MATCHES = 500;

/** Ids of one kind of which every word typed begins a term, the newest first: for the search field of a list. */
export async function idsMatching(tx: Tx, kind: SearchKind, typed: string): Promise<string[]> {
  const words = queryTerms(typed);
  if (words.length === 0) return [];
  const subjects = await subjectsWith(tx, words, MOST_MATCHES);
  return subjects.filter((one) => one.kind === kind).map((one) => one.id);
}
