import { personOf } from '#domain/kernel/actor.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Reason } from './model/matching/reason.ts';
import * as matches from './repo-matching.ts';

/** An entry that nobody has decided about, held until commit. @throws NotFound · Conflict `matching.errors.decided` */
export async function openEntry(tx: Tx, entryId: Id<'bankEntry'>): Promise<matches.EntryRow> {
  const entry = await matches.lockEntry(tx, entryId);
  const standing = await matches.standingMatch(tx, entryId);
  if (standing) throw new Conflict('matching.errors.decided', { data: { matchId: standing.id, kind: standing.kind } });
  return entry;
}

interface Decision {
  kind: matches.MatchRow['kind'];
  way?: matches.MatchRow['way'];
  entryClass?: matches.MatchRow['entryClass'];
  billId?: Id<'receivedInvoice'> | null;
  payoutId?: Id<'cardPayout'> | null;
  score?: number | null;
  reasons?: readonly Reason[];
  note?: string | null;
}

/** Keeps what was decided about an entry, with its reasons. */
export const decide = (tx: Tx, entry: matches.EntryRow, { reasons = [], ...decision }: Decision) =>
  matches.insertMatch(tx, {
    entryId: entry.id,
    statementId: entry.statementId,
    way: 'person',
    decidedById: personOf(tx.actor) ?? null,
    reasons: reasons.map(({ key, facts }) => ({ key, facts })),
    ...decision,
  });
