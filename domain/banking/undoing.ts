import { lockLedgers, paymentsOf, takeBankMoneyBack } from '#domain/collections/steps-bank.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { messagesFor } from '#domain/messages/index.ts';
import * as matches from './repo-matching.ts';

/** Whose ledgers a match has moved. */
export async function clientsOf(tx: Tx, parts: readonly matches.MatchPartRow[]): Promise<Set<Id<'client'>>> {
  const payments = await paymentsOf(
    tx,
    parts.map(({ paymentId }) => paymentId),
  );
  return new Set(payments.map(({ clientId }) => clientId));
}

/**
 * Takes a match back: what it entered goes out of the books by opposite rows, what it tied is free, the account it taught is
 * forgotten. @throws NotFound · Conflict `matching.errors.undone`, `collections.errors.returned` when the money went back meanwhile
 */
export async function undo(tx: Tx, matchId: Id<'bankMatch'>): Promise<matches.MatchRow> {
  const { entryId } = await matches.findMatch(tx, matchId);
  const entry = await matches.lockEntry(tx, entryId);
  const match = await matches.findMatch(tx, matchId);
  if (match.undoneAt !== null) throw new Conflict('matching.errors.undone');
  const parts = await matches.partsOf(tx, matchId);
  const clientIds = await clientsOf(tx, parts);
  await lockLedgers(tx, clientIds);
  await matches.endMatch(tx, matchId, personOf(tx.actor) ?? null);
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
  return match;
}
