import {
  addDays,
  addMonths,
  type CivilDate,
  civilDateOf,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  startOfDay,
} from '#domain/kernel/pure/civil-date.ts';
import { type Holidays, isWorkingDay } from '#domain/law/model/working-days.ts';

/** A month of a deal, from its first to its last day. */
export interface Month {
  periodStart: CivilDate;
  periodEnd: CivilDate;
}

/** Longer after its closing time a month is not closed silently: it is offered. */
const LATE_DAYS = 7;
const NINE_HOURS = 9 * 3_600_000;

export const monthOf = (date: CivilDate): Month => ({ periodStart: firstOfMonth(date), periodEnd: lastOfMonth(date) });

/** The months that are over by `today`, from the one of `from` on, oldest first. */
export function monthsOver(from: CivilDate, today: CivilDate): Month[] {
  const months: Month[] = [];
  for (let start = firstOfMonth(from); addMonths(start, 1) <= today; start = addMonths(start, 1))
    months.push(monthOf(start));
  return months;
}

/** When a month is closed: nine in the morning of the first working day after it. */
export function closingTime({ periodEnd }: Month, holidays: Holidays): Date {
  let day = addDays(periodEnd, 1);
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1);
  return new Date(startOfDay(day).getTime() + NINE_HOURS);
}

/**
 * Whether a month that was not closed is to be offered instead of made: what does it by itself was not there at its
 * closing time (`runsSince` is later), or that time is long past.
 */
export const isMissed = (closing: Date, { runsSince, asOf }: { runsSince: Date; asOf: Date }): boolean =>
  runsSince > closing || daysBetween(civilDateOf(closing), civilDateOf(asOf)) > LATE_DAYS;
