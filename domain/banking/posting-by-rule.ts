import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { lockLedgers } from '#domain/collections/steps-bank.ts';
import { asEntry, gatherBooks } from './gathering.ts';
import { bookOf } from './model/matching/book.ts';
import { chosenToPost } from './model/matching/rule.ts';
import { suggest } from './model/matching/suggest.ts';
import type { Suggestion } from './model/matching/suggestion.ts';
import { postSuggestion } from './posting.ts';
import * as matches from './repo-matching.ts';
import { ruleOf } from './rule-of.ts';

/** So many entries are looked at in one transaction. */
export const MOST = 1_000;

/**
 * Posts what of some open entries is sure by the company's rule, and leaves all else to a person. @returns how many it posted
 * @throws Conflict when somebody settles one of the invoices in the same moment
 */
export async function postSure(tx: Tx, entries: readonly matches.EntryRow[]): Promise<number> {
  const { threshold } = await ruleOf(tx);
  if (threshold === null || entries.length === 0) return 0;
  const book = bookOf(await gatherBooks(tx, entries));
  const suggested = entries.map((entry) => suggest(book, asEntry(entry)));
  const chosen: { entry: matches.EntryRow; suggestion: Suggestion }[] = [];
  for (const index of chosenToPost(suggested, { threshold })) {
    const [row, suggestion] = [entries[index], suggested[index]?.[0]];
    if (!row || !suggestion) continue;
    const entry = await matches.lockEntry(tx, row.id); // entries before ledgers, as whoever confirms one does
    if (!(await matches.standingMatch(tx, entry.id))) chosen.push({ entry, suggestion });
  }
  await lockLedgers(tx, chosen.flatMap(({ suggestion }) => clientOf(suggestion))); // prettier-ignore
  for (const { entry, suggestion } of chosen) await postSuggestion(tx, entry, suggestion);
  return chosen.length;
}

const clientOf = (suggestion: Suggestion): Id<'client'>[] =>
  'clientId' in suggestion ? [asClient(suggestion.clientId)] : [];

/** Guaranteed by the books, which were gathered from rows of this tenant. */
const asClient = (id: string) => id as Id<'client'>;
