import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asMatch } from './as-match.ts';
import { Match } from './model/matching/match.ts';
import { undo } from './undoing.ts';

/**
 * «Desfă»: what a match entered goes out of the books by opposite rows, what it tied is free, the account it taught is
 * forgotten; the entry waits again.
 * @throws NotFound · Conflict `matching.errors.undone`, `collections.errors.returned` when the money went back meanwhile
 */
export const undoMatch = defineVerb({
  name: 'banking.undoMatch',
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
  api: { method: 'POST', path: '/bank-matches/{bankMatchId}/undo', summary: 'Undo what was decided about an entry' },
  input: z.object({ bankMatchId: id<'bankMatch'>() }),
  output: Match,
  run: async (tx, _actor, { bankMatchId }) => asMatch(await undo(tx, bankMatchId)),
});
