import { z } from 'zod';
import { lockRecorded, returnByBank } from '#domain/collections/steps-bank.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asMatch } from './as-match.ts';
import { decide, openEntry } from './deciding.ts';
import { Match } from './model/matching/match.ts';
import * as matches from './repo-matching.ts';
import { takenSuggestion } from './suggesting.ts';

/**
 * «Este o restituire»: money that went out is unallocated money of a client that went back.
 * @throws NotFound · Conflict `matching.errors.decided` · Invalid `matching.errors.moneyIn`, `collections.errors.moreThanPaid`
 */
export const matchRefund = defineVerb({
  name: 'banking.matchRefund',
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
    path: '/bank-entries/{bankEntryId}/refund',
    summary: 'An entry gives a client its money back',
  },
  input: z.object({ bankEntryId: id<'bankEntry'>(), paymentId: id<'payment'>() }),
  output: Match,
  async run(tx, _actor, { bankEntryId, paymentId }) {
    const entry = await openEntry(tx, bankEntryId);
    await lockRecorded(tx, paymentId);
    if (entry.sign === '+') throw new Invalid('matching.errors.moneyIn');
    const taken = await takenSuggestion(tx, entry, (one) => one.kind === 'refund' && one.paymentId === paymentId);
    const match = await decide(tx, entry, { kind: 'refunded', ...taken });
    const returned = await returnByBank(tx, paymentId, entry, entry.bookedDay);
    await matches.insertPart(tx, { matchId: match.id, paymentId: returned.id, role: 'made', amount: entry.amount });
    return asMatch(match);
  },
});
