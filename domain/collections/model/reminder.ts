import { addDays, type CivilDate, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { nextContactTime } from '#domain/law/model/quiet-time.ts';
import type { Holidays } from '#domain/law/model/working-days.ts';

/** Days from the due date, rung by rung: before it, missed, please, notice. */
export const RUNGS = [
  { rung: 1, days: -3, name: 'before' },
  { rung: 2, days: 1, name: 'missed' },
  { rung: 3, days: 7, name: 'please' },
  { rung: 4, days: 15, name: 'notice' },
] as const;
const MORNING_MS = 10 * 3_600_000;

/**
 * The next payment reminder and from when it is due, moved out of weekends, holidays and the evening. A rung whose time
 * is long past when the invoice was issued is passed over: nobody is reminded twice in a day. Undefined at the ladder's end.
 */
export function nextReminder(
  dueDate: CivilDate,
  remindedRung: number,
  asOf: Date,
  holidays: Holidays,
): { rung: number; at: Date } | undefined {
  const open = RUNGS.filter((one) => one.rung > remindedRung).map(({ rung, days }) => ({
    rung,
    at: nextContactTime(new Date(startOfDay(addDays(dueDate, days)).getTime() + MORNING_MS), holidays),
  }));
  const late = open.filter((one) => one.at <= asOf).at(-1);
  return late ?? open[0];
}
