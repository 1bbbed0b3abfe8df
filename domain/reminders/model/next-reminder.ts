import { addDays, type CivilDate, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { nextContactTime, nextDaytime } from '#domain/law/model/quiet-time.ts';
import type { Holidays } from '#domain/law/model/working-days.ts';
import type { ReminderDays } from './step.ts';

export interface Unpaid {
  issueDate: CivilDate;
  dueDate: CivilDate;
  /** Days of the highest step that has passed; null for none. */
  climbed: number | null;
  /** The client said that it pays on that day: nothing is sent until it is over. */
  promisedFor: CivilDate | null;
}

export interface Rules {
  /** Days of the ladder's steps from the due date, in any order. */
  steps: readonly number[];
  days: ReminderDays;
  holidays: Holidays;
}

export interface Reminder {
  /** The step, by its days. */
  days: number;
  at: Date;
}

const NINE_HOURS = 9 * 3_600_000;

/**
 * The next reminder of an unpaid invoice: of the steps whose day has come the highest alone, else the first to come; at nine
 * or later, never in the night, on working days unless any day will do. A step that falls on the day of issue or before is
 * left out: the invoice itself was sent then. Undefined at the end of the ladder.
 */
export function nextReminder(
  { issueDate, dueDate, climbed, promisedFor }: Unpaid,
  { steps, days, holidays }: Rules,
  now: Date,
): Reminder | undefined {
  const open = steps
    .filter((one) => (climbed === null || one > climbed) && addDays(dueDate, one) > issueDate)
    .sort((a, b) => a - b)
    .map((one) => ({ days: one, at: new Date(startOfDay(addDays(dueDate, one)).getTime() + NINE_HOURS) }));
  const from = promisedFor === null ? now : latest(now, startOfDay(addDays(promisedFor, 1)));
  const next = open.filter((one) => one.at <= from).at(-1) ?? open[0];
  if (!next) return undefined;
  const at = latest(next.at, from);
  return { days: next.days, at: days === 'any' ? nextDaytime(at) : nextContactTime(at, holidays) };
}

const latest = (a: Date, b: Date): Date => (a > b ? a : b);
