import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { nextReminder, type Reminder } from './model/reminders.ts';
import type { BalanceRow } from './repo.ts';

/** A quiet time never lasts longer than this many days. */
const AHEAD = 31;

/** The next reminder of an open balance; undefined when nothing is owed or the ladder is over. */
export async function reminderOf(tx: Tx, balance: BalanceRow): Promise<Reminder | undefined> {
  const { open, dueDate, remindedRung } = balance;
  if (open <= 0n || dueDate === null) return undefined;
  const today = civilDateOf(tx.asOf);
  const last = addDays(dueDate > today ? dueDate : today, AHEAD);
  return nextReminder(dueDate, remindedRung, tx.asOf, await holidaysBetween(tx, today, last));
}
