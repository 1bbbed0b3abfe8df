import type { Tx } from '#domain/kernel/tx.ts';
import { asMatch } from './as-match.ts';
import type { ShownEntry } from './model/matching/shown-entry.ts';
import type { EntryRow, MatchRow } from './repo-matching.ts';
import { paymentsOfMatches } from './repo-matching-list.ts';

/** Entries as pages and the API show them, with what each match made. */
export async function shownEntries(
  tx: Tx,
  rows: readonly { entry: EntryRow; match: MatchRow | null }[],
): Promise<ShownEntry[]> {
  const payments = await paymentsOfMatches(
    tx,
    rows.flatMap(({ match }) => (match ? [match.id] : [])),
  );
  return rows.map(({ entry, match }) => ({
    ...entry,
    match: match && asMatch(match),
    payments: payments.filter(({ matchId }) => matchId === match?.id),
  }));
}
