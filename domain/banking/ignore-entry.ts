import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { asMatch } from './as-match.ts';
import { decide, openEntry } from './deciding.ts';
import { Match } from './model/matching/match.ts';

/** «Ignoră»: an entry is left out, with the reason. @throws NotFound · Conflict `matching.errors.decided` */
export const ignoreEntry = defineVerb({
  name: 'banking.ignoreEntry',
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
  api: { method: 'POST', path: '/bank-entries/{bankEntryId}/ignored', summary: 'Leave an entry of a statement out' },
  input: z.object({ bankEntryId: id<'bankEntry'>(), reason: line(200) }),
  output: Match,
  async run(tx, _actor, { bankEntryId, reason }) {
    return asMatch(await decide(tx, await openEntry(tx, bankEntryId), { kind: 'ignored', note: reason }));
  },
});
