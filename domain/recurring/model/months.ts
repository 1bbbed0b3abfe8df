import {
  addDays,
  addMonths,
  type CivilDate,
  civilDateOf,
  daysBetween,
  earliest,
  firstOfMonth,
  lastOfMonth,
  startOfDay,
} from '#domain/kernel/pure/civil-date.ts';
import { type Holidays, isWorkingDay } from '#domain/law/model/working-days.ts';

/** A month of a deal, from its first to its last day: of the calendar, or from an anchor day to the day before the next. */
export interface Month {
  periodStart: CivilDate;
  periodEnd: CivilDate;
}

/** Longer after its closing time a month is not closed silently: it is offered. */
const LATE_DAYS = 7;
const NINE_HOURS = 9 * 3_600_000;

/** The anchor day of a calendar month; in one that is too short its last day, which moves no other month. */
const anchorIn = (month: CivilDate, anchorDay: number): CivilDate =>
  earliest(addDays(firstOfMonth(month), anchorDay - 1), lastOfMonth(month));

/** The period of a day. `anchorDay` is the day of the month on which periods begin, 1 to 31. */
export function monthOf(date: CivilDate, anchorDay = 1): Month {
  const own = anchorIn(date, anchorDay);
  const first = firstOfMonth(date);
  const [start, next] = own <= date ? [first, addMonths(first, 1)] : [addMonths(first, -1), first];
  return { periodStart: anchorIn(start, anchorDay), periodEnd: addDays(anchorIn(next, anchorDay), -1) };
}

/** The periods that are over by `today`, from the one of `from` on, oldest first. */
export function monthsOver(from: CivilDate, today: CivilDate, anchorDay = 1): Month[] {
  const months: Month[] = [];
  for (let one = monthOf(from, anchorDay); one.periodEnd < today; one = monthOf(addDays(one.periodEnd, 1), anchorDay))
    months.push(one);
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
