import { z } from 'zod';
import { lockLedgers, paymentsOf, takeBankMoneyBack } from '#domain/collections/steps-bank.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { id } from '#domain/kernel/schemas.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { asMatch } from './as-match.ts';
import { Match } from './model/matching/match.ts';
import * as matches from './repo-matching.ts';

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
  async run(tx, actor, { bankMatchId: matchId }) {
    const { entryId } = await matches.findMatch(tx, matchId);
    const entry = await matches.lockEntry(tx, entryId);
    const match = await matches.findMatch(tx, matchId);
    if (match.undoneAt !== null) throw new Conflict('matching.errors.undone');
    const parts = await matches.partsOf(tx, matchId);
    const payments = await paymentsOf(
      tx,
      parts.map(({ paymentId }) => paymentId),
    );
    const clientIds = new Set(payments.map(({ clientId }) => clientId));
    await lockLedgers(tx, clientIds);
    await matches.endMatch(tx, matchId, personOf(actor) ?? null);
    for (const { paymentId, role } of parts)
      if (role !== 'tied') await takeBankMoneyBack(tx, paymentId, messagesFor('ro').matching.undoneReason);
    for (const clientId of clientIds) {
      if (match.way === 'person' && entry.sign === '+' && entry.iban !== null)
        await matches.forgetIban(tx, clientId, entry.iban);
      tx.emit({
        type: 'MatchUndone',
        subject: matchId,
        clientId,
        facts: { amount: formatDecimal(entry.amount, 2), currency: entry.currency },
      });
    }
    return asMatch(match);
  },
});
