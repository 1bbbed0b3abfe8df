import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asEntry, gatherFor } from './gathering.ts';
import { bookOf, type OpenBooks } from './model/matching/book.ts';
import { SuggestedEntry } from './model/matching/shown-entry.ts';
import { suggest } from './model/matching/suggest.ts';
import type { Suggestion } from './model/matching/suggestion.ts';
import * as matches from './repo-matching.ts';
import { neighbour } from './repo-matching-list.ts';
import { shownEntries } from './shown-entries.ts';

/** What an entry may be, the likeliest first, each with its reasons; nothing once it is decided. @throws NotFound */
export const suggestMatches = defineQuery({
  name: 'banking.suggestMatches',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: {
    method: 'GET',
    path: '/bank-entries/{bankEntryId}/suggestions',
    summary: 'What an entry of a statement may be, and why',
  },
  input: z.object({ bankEntryId: id<'bankEntry'>() }),
  output: SuggestedEntry,
  async run(tx, _actor, { bankEntryId }) {
    const row = await matches.findEntry(tx, bankEntryId);
    const match = (await matches.standingMatch(tx, bankEntryId)) ?? null;
    const [entry] = await shownEntries(tx, [{ entry: row, match }]);
    if (!entry) throw new Error('one entry in, one out');
    const open = match ? undefined : await gatherFor(tx, row);
    const suggestions = open ? suggest(bookOf(open), asEntry(row)) : [];
    const [previousId, nextId] = await Promise.all([
      neighbour(tx, row, 'before', 'open'),
      neighbour(tx, row, 'behind', 'open'),
    ]);
    return { entry, suggestions, ...named(open, suggestions), previousId, nextId };
  },
});

/** What the suggestions name, so that a reader needs nothing else. */
function named(open: OpenBooks | undefined, suggestions: readonly Suggestion[]) {
  if (!open) return { items: [], clients: [], payments: [], bills: [] };
  const ids = new Set<string | undefined>(suggestions.flatMap(idsIn));
  const nameOf = new Map(open.payers.map(({ clientId, name }) => [clientId, name]));
  return {
    items: open.items.filter(({ id: itemId }) => ids.has(itemId)).map((item) => ({ ...item, clientName: nameOf.get(item.clientId) ?? '' })), // prettier-ignore
    clients: open.payers.filter(({ clientId }) => ids.has(clientId)).map(({ clientId, name }) => ({ id: clientId, name })), // prettier-ignore
    payments: open.recorded.filter((one) => ids.has(one.id)),
    bills: open.bills.filter((one) => ids.has(one.id)),
  };
}

function idsIn(one: Suggestion): (string | undefined)[] {
  switch (one.kind) {
    case 'settle':
      return [one.clientId, ...one.parts.flatMap(({ itemId, clientId }) => [itemId, clientId])];
    case 'recorded':
    case 'refund':
      return [one.clientId, one.paymentId];
    case 'class':
      return [one.billId];
  }
}
