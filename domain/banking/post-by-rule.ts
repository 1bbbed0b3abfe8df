import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { MOST, postSure } from './posting-by-rule.ts';
import * as matches from './repo-matching.ts';
import * as books from './repo-matching-books.ts';

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
    const posted = await postSure(tx, entries);
    return { posted, left: entries.length - posted };
  },
});
