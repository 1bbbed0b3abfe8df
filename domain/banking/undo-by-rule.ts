import { z } from 'zod';
import { lockLedgers } from '#domain/collections/steps-bank.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { MOST } from './posting-by-rule.ts';
import * as matches from './repo-matching.ts';
import { clientsOf, undo } from './undoing.ts';

/**
 * «Desfă ce s-a potrivit singur» of one statement: all of it or, when one cannot go back, nothing. Of more than a thousand the
 * first, and `left` says how many stay for another call. @throws NotFound · Conflict `collections.errors.returned`
 */
export const undoByRule = defineVerb({
  name: 'banking.undoByRule',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/statements/{statementId}/sure-matches/undoing',
    summary: 'Undo what posted itself of a statement',
  },
  input: z.object({ statementId: id<'bankStatement'>() }),
  output: z.object({ undone: z.number().int(), left: z.number().int() }),
  async run(tx, _actor, { statementId }) {
    await matches.lockStatement(tx, statementId);
    const posted = await matches.postedByRule(tx, statementId, MOST);
    const clientIds = await clientsOf(tx, (await Promise.all(posted.map((one) => matches.partsOf(tx, one.id)))).flat());
    await lockLedgers(tx, clientIds);
    for (const { id: matchId } of posted) await undo(tx, matchId);
    return { undone: posted.length, left: await matches.countByRule(tx, statementId) };
  },
});
