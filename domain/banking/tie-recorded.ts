import { z } from 'zod';
import { lockRecorded } from '#domain/collections/steps-bank.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asMatch } from './as-match.ts';
import { decide, openEntry } from './deciding.ts';
import { Match } from './model/matching/match.ts';
import * as matches from './repo-matching.ts';
import { learn, recognised } from './settling.ts';
import { takenSuggestion } from './suggesting.ts';

/**
 * «Este încasarea deja înregistrată»: the entry is money that a person entered before the statement came. It is tied to it
 * and nothing is counted twice.
 * @throws NotFound · Conflict `matching.errors.decided`, `paymentTied`, `collections.errors.reversed` · Invalid `matching.errors.otherPayment`
 */
export const tieRecorded = defineVerb({
  name: 'banking.tieRecorded',
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
    path: '/bank-entries/{bankEntryId}/payment',
    summary: 'Tie an entry to a payment already recorded',
  },
  input: z.object({ bankEntryId: id<'bankEntry'>(), paymentId: id<'payment'>() }),
  output: Match,
  async run(tx, _actor, { bankEntryId, paymentId }) {
    const entry = await openEntry(tx, bankEntryId);
    const payment = await lockRecorded(tx, paymentId);
    if (payment.state !== 'recorded') throw new Conflict('collections.errors.reversed');
    if (await matches.matchOfPayment(tx, paymentId)) throw new Conflict('matching.errors.paymentTied');
    const signed = entry.sign === '+' ? entry.amount : -entry.amount;
    if (payment.method !== 'bank' || payment.amount !== signed || payment.currency !== entry.currency)
      throw new Invalid('matching.errors.otherPayment', { fields: ['paymentId'] });
    const taken = await takenSuggestion(tx, entry, (one) => one.kind === 'recorded' && one.paymentId === paymentId);
    const match = await decide(tx, entry, { kind: 'recorded', ...taken });
    await matches.insertPart(tx, { matchId: match.id, paymentId, role: 'tied', amount: entry.amount });
    recognised({ tx, entry, match }, payment.clientId, entry.amount);
    if (entry.sign === '+') await learn(tx, entry, [payment.clientId]);
    return asMatch(match);
  },
});
