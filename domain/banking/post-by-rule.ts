import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asEntry, gatherBooks } from './gathering.ts';
import { bookOf } from './model/matching/book.ts';
import { chosenToPost } from './model/matching/rule.ts';
import { suggest } from './model/matching/suggest.ts';
import { postSuggestion } from './posting.ts';
import * as matches from './repo-matching.ts';
import * as books from './repo-matching-books.ts';
import { ruleOf } from './rule-of.ts';

/** So many entries are looked at in one transaction. */
const MOST = 1_000;

/**
 * Posts what is sure by the company's rule, of a statement's open entries, and leaves all else to a person. Who comes second
 * finds nothing more to post. @throws NotFound · Conflict when somebody settles one of the invoices in the same moment
 */
export const postByRule = defineVerb({
  name: 'banking.postByRule',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: {
    method: 'POST',
    path: '/statements/{statementId}/sure-matches',
    summary: 'Post what is sure by the company’s rule',
  },
  input: z.object({ statementId: id<'bankStatement'>() }),
  output: z.object({ posted: z.number().int(), left: z.number().int() }),
  async run(tx, _actor, { statementId }) {
    await matches.lockStatement(tx, statementId);
    const entries = await books.openEntries(tx, statementId, MOST);
    const { threshold } = await ruleOf(tx);
    if (threshold === null || entries.length === 0) return { posted: 0, left: entries.length };
    const book = bookOf(await gatherBooks(tx, entries));
    const suggested = entries.map((entry) => suggest(book, asEntry(entry)));
    const chosen = chosenToPost(suggested, { threshold });
    for (const index of chosen) {
      const [entry, suggestion] = [entries[index], suggested[index]?.[0]];
      if (entry && suggestion) await postSuggestion(tx, await matches.lockEntry(tx, entry.id), suggestion);
    }
    return { posted: chosen.length, left: entries.length - chosen.length };
  },
});
