import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as matches from './repo-matching.ts';

/** Whether an entry of a statement says where this money came from: it is undone there. */
export const isMatched = async (tx: Tx, paymentId: Id<'payment'>): Promise<boolean> =>
  (await matches.matchOfPayment(tx, paymentId)) !== undefined;

/** How many entries of a statement are decided: while there is one its import stays. */
export const matchedOf = (tx: Tx, statementId: Id<'bankStatement'>): Promise<number> =>
  matches.countDecided(tx, statementId);
