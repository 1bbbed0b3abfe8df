import { addDays, type CivilDate, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { nextContactTime } from '#domain/law/model/quiet-time.ts';
import type { Holidays } from '#domain/law/model/working-days.ts';

/** The ladder: days from the due date, and the tone of the message. */
export const RUNGS = [
  { days: -3, tone: 'before' },
  { days: 1, tone: 'missed' },
  { days: 7, tone: 'please' },
  { days: 15, tone: 'notice' },
] as const;
export type Tone = (typeof RUNGS)[number]['tone'];

export interface Reminder {
  /** Which rung, from 1. */
  rung: number;
  tone: Tone;
  at: Date;
}

const NINE_HOURS = 9 * 3_600_000;

/**
 * The next reminder of an invoice: of the rungs whose day has come the highest alone, else the first to come; at nine or
 * later, never in quiet time. Undefined at the end of the ladder.
 * @param reminded the highest rung that was climbed, 0 for none
 */
export function nextReminder(
  dueDate: CivilDate,
  reminded: number,
  now: Date,
  holidays: Holidays,
): Reminder | undefined {
  const open = RUNGS.map(({ days, tone }, index) => ({
    rung: index + 1,
    tone,
    at: new Date(startOfDay(addDays(dueDate, days)).getTime() + NINE_HOURS),
  })).filter((one) => one.rung > reminded);
  const next = open.filter((one) => one.at <= now).at(-1) ?? open[0];
  if (!next) return undefined;
  return { ...next, at: nextContactTime(next.at > now ? next.at : now, holidays) };
}
