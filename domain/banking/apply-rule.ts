import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { MOST, postSure } from './posting-by-rule.ts';
import * as imports from './repo-import.ts';
import * as matches from './repo-matching.ts';
import * as books from './repo-matching-books.ts';

/**
 * The company's rule looks once at each entry of an imported statement, so many a call, in its order. What a person has undone
 * is not posted again by it. @returns `done` when it has looked at all @throws NotFound when the import was undone
 */
export const applyRule = defineVerb({
  name: 'banking.applyRule',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ statementId: id<'bankStatement'>() }),
  output: z.object({ posted: z.number().int(), done: z.boolean() }),
  async run(tx, _actor, { statementId }) {
    const { ruledTo, ruledAt } = await matches.lockStatement(tx, statementId);
    if (ruledAt !== null) return { posted: 0, done: true };
    const entries = await books.openEntries(tx, statementId, MOST, ruledTo);
    const posted = await postSure(tx, entries);
    const done = entries.length < MOST;
    await imports.changeStatement(tx, statementId, {
      ruledTo: entries.at(-1)?.position ?? ruledTo,
      ...(done ? { ruledAt: tx.asOf } : {}),
    });
    return { posted, done };
  },
});
