import type { Tx } from '#domain/kernel/tx.ts';
import { asEntry, gatherFor } from './gathering.ts';
import { bookOf } from './model/matching/book.ts';
import { suggest } from './model/matching/suggest.ts';
import type { Suggestion } from './model/matching/suggestion.ts';
import type { EntryRow } from './repo-matching.ts';

/** What an entry may be, of everything that is open now. */
export async function suggestionsFor(tx: Tx, entry: EntryRow): Promise<Suggestion[]> {
  return suggest(bookOf(await gatherFor(tx, entry)), asEntry(entry));
}

/** The suggestion that a person took, for its score and reasons; none when they chose something else. */
export async function takenSuggestion(tx: Tx, entry: EntryRow, isTaken: (one: Suggestion) => boolean) {
  const taken = (await suggestionsFor(tx, entry)).find(isTaken);
  return { score: taken?.score ?? null, reasons: taken?.reasons ?? [] };
}
