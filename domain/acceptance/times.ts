import { addDays, civilDateOf, endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { nextContactTime } from '#domain/law/model/quiet-time.ts';
import { addWorkingDays } from '#domain/law/model/working-days.ts';
import { holidaysBetween } from '#domain/law/steps.ts';

/** After how many working days of silence a client is reminded, once each. */
export const REMINDER_DAYS = [3, 7] as const;
const HOLIDAYS_AHEAD = 90;

/** When the next reminder of an unanswered report is due, at an hour when one may write; undefined after the last. */
export async function reminderTime(
  tx: Tx,
  { sentAt, reminders }: { sentAt: Date | null; reminders: number },
): Promise<Date | undefined> {
  const days = REMINDER_DAYS[reminders];
  if (days === undefined || !sentAt) return undefined;
  const sent = civilDateOf(sentAt);
  const holidays = await holidaysBetween(tx, sent, addDays(sent, HOLIDAYS_AHEAD));
  return nextContactTime(startOfDay(addWorkingDays(sent, days, holidays)), holidays);
}

/** The end of the contract's term of silence: `days` working days after the report was sent, to 24:00. */
export async function tacitTime(tx: Tx, sentAt: Date, days: number): Promise<Date> {
  const sent = civilDateOf(sentAt);
  const holidays = await holidaysBetween(tx, sent, addDays(sent, HOLIDAYS_AHEAD + 2 * days));
  return endOfDay(addWorkingDays(sent, days, holidays));
}
