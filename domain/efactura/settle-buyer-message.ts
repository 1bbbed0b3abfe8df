import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { BUYER_MESSAGE_STATES } from './model/buyer-message.ts';
import { FailedCall } from './model/failed-call.ts';
import { checkPauseMs, PROVEN_ABSENT_MS, retryPauseMs, searchPauseMs, UNCERTAIN_WAIT_MS } from './model/pace.ts';
import { noteSpvAnswered, noteSpvAway } from './outages.ts';
import { type BuyerMessageRow, lockBuyerMessage, updateBuyerMessage } from './repo-messages.ts';

const Outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), uploadIndex: z.string() }),
  z.object({ kind: z.literal('delivered') }),
  z.object({ kind: z.literal('refused'), text: z.string() }),
  /** Nothing left, or nothing is known yet; `tomorrow` when ANAF's day is full. */
  z.object({ kind: z.literal('later'), isTomorrow: z.boolean().default(false), failure: FailedCall.optional() }),
  z.object({ kind: z.literal('uncertain'), failure: FailedCall }),
  z.object({ kind: z.literal('absent'), searchedUntil: instant() }),
]);
type Outcome = z.output<typeof Outcome>;

/** Keeps what became of a message of ours to a supplier: followed once taken, looked up when in doubt, sent again only when proven absent. */
export const settleBuyerMessage = defineVerb({
  name: 'efactura.settleBuyerMessage',
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
  input: z.object({ buyerMessageId: id<'buyerMessage'>(), outcome: Outcome }),
  output: z.object({ state: z.enum(BUYER_MESSAGE_STATES) }),
  async run(tx, actor, { buyerMessageId, outcome }) {
    const row = await lockBuyerMessage(tx, buyerMessageId);
    if (row.state === 'delivered' || row.state === 'refused') return { state: row.state };
    const failure = 'failure' in outcome ? outcome.failure : undefined;
    await (failure ? noteSpvAway(tx, failure) : noteSpvAnswered(tx));
    const values = next(row, outcome, actor.asOf);
    await updateBuyerMessage(tx, row.id, values);
    return { state: values.state };
  },
});

function next(row: BuyerMessageRow, outcome: Outcome, now: Date) {
  const later = (ms: number) => new Date(now.getTime() + ms);
  switch (outcome.kind) {
    case 'accepted':
      return { state: 'accepted' as const, uploadIndex: outcome.uploadIndex, dueAt: later(checkPauseMs(0, true)) };
    case 'delivered':
      return { state: 'delivered' as const, dueAt: null, settledAt: now, answerText: null };
    case 'refused':
      return { state: 'refused' as const, dueAt: null, settledAt: now, answerText: outcome.text };
    case 'uncertain':
      return { state: 'uncertain' as const, dueAt: later(UNCERTAIN_WAIT_MS), answerText: outcome.failure.answer };
    case 'absent': {
      const silent = outcome.searchedUntil.getTime() - (row.startedAt ?? now).getTime();
      if (silent < PROVEN_ABSENT_MS) return { state: 'uncertain' as const, dueAt: later(searchPauseMs(silent)) };
      return { state: 'unsent' as const, dueAt: now };
    }
    case 'later': {
      const pause =
        row.state === 'accepted'
          ? checkPauseMs(now.getTime() - (row.startedAt ?? now).getTime(), true)
          : retryPauseMs(row.tries);
      const dueAt = later(outcome.isTomorrow ? 24 * 3_600_000 : pause);
      return { state: row.state === 'sending' ? ('waiting' as const) : row.state, dueAt };
    }
  }
}
