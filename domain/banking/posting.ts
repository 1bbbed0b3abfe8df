import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { decide } from './deciding.ts';
import type { Suggestion } from './model/matching/suggestion.ts';
import * as matches from './repo-matching.ts';
import { recognised, settleEntry } from './settling.ts';

/** Posts a suggestion that the company's rule lets through; it teaches no account, because nobody has confirmed it. */
export async function postSuggestion(tx: Tx, entry: matches.EntryRow, suggestion: Suggestion): Promise<void> {
  const { score, reasons } = suggestion;
  const way = { way: 'rule', score, reasons } as const;
  switch (suggestion.kind) {
    case 'settle': {
      const match = await decide(tx, entry, { kind: 'settled', ...way });
      const shares = suggestion.parts.map(({ itemId, amount, settles }) => ({ invoiceId: asId<'invoice'>(itemId), amount, settles })); // prettier-ignore
      await settleEntry({ tx, entry, match }, { clientId: asId<'client'>(suggestion.clientId), shares });
      return;
    }
    case 'recorded': {
      const match = await decide(tx, entry, { kind: 'recorded', ...way });
      await matches.insertPart(tx, { matchId: match.id, paymentId: asId<'payment'>(suggestion.paymentId), role: 'tied', amount: entry.amount }); // prettier-ignore
      recognised({ tx, entry, match }, asId<'client'>(suggestion.clientId), entry.amount);
      return;
    }
    case 'class':
      await decide(tx, entry, { kind: 'classed', entryClass: suggestion.class, payoutId: asPayout(suggestion.payoutId), ...way }); // prettier-ignore
      return;
    case 'refund':
      throw new Error('money never goes back by itself');
  }
}

/** Guaranteed by the books, which were gathered from rows of this tenant. */
const asPayout = (id: string | undefined) => (id === undefined ? null : asId<'cardPayout'>(id));
const asId = <Kind extends string>(id: string) => id as Id<Kind>;
