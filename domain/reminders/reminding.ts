import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type Ladder, rulesOf } from './ladder.ts';
import { LAST_DAY } from './model/step.ts';
import { nextReminder, type Reminder, type Rules } from './model/next-reminder.ts';
import type { UnpaidRow } from './repo.ts';

export type Held = 'client' | 'stopped' | 'disputed' | 'guarantee';

/** What keeps an unpaid invoice from being reminded of, whatever the day; undefined for nothing. */
export function heldBy(row: UnpaidRow): Held | undefined {
  if (row.clientReminders === 'off') return 'client';
  if (row.stoppedAt !== null) return 'stopped';
  if (row.disputedAt !== null) return 'disputed';
  return owed(row) <= 0n ? 'guarantee' : undefined;
}

/** What of an open amount is asked for: a guarantee that the client keeps never is, not even when it is released. */
export const owed = ({ open, retained }: Pick<UnpaidRow, 'open' | 'retained'>): bigint => open - retained;

/** The next reminder of an invoice by these rules from a moment on; undefined when it is held or the ladder is over. */
export function reminderFrom(row: UnpaidRow, rules: Rules, now: Date): Reminder | undefined {
  const { issueDate, dueDate } = row;
  if (issueDate === null || dueDate === null || heldBy(row) !== undefined) return undefined;
  return nextReminder({ ...row, issueDate, dueDate }, rules, now);
}

/** The next reminder of an unpaid invoice as things stand; undefined while the ladder is switched off. */
export async function reminderOf(tx: Tx, ladder: Ladder, row: UnpaidRow): Promise<Reminder | undefined> {
  if (ladder.state === 'off') return undefined;
  return reminderFrom(row, await rulesOf(tx, ladder, lastDayOf(row)), tx.asOf);
}

const lastDayOf = ({ dueDate, promisedFor }: UnpaidRow): CivilDate | undefined => {
  const last = dueDate === null ? undefined : addDays(dueDate, LAST_DAY);
  return promisedFor !== null && (last === undefined || promisedFor > last) ? promisedFor : last;
};
