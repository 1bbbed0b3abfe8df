import type { Match } from './model/matching/match.ts';
import { Reason } from './model/matching/reason.ts';
import type { MatchRow } from './repo-matching.ts';

/** A row as the API and the pages show it; a reason that an older version gave and we no longer know is left out. */
export const asMatch = (row: MatchRow): Match => ({
  ...row,
  reasons: row.reasons.flatMap((one) => {
    const read = Reason.safeParse(one);
    return read.success ? [read.data] : [];
  }),
});
