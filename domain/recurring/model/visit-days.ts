import rrule, { type RRule } from 'rrule';
import { addDays, type CivilDate, civilDate, weekday } from '#domain/kernel/pure/civil-date.ts';
import { type Holidays, isWorkingDay } from '#domain/law/model/working-days.ts';
import { MONTHS_OF_YEAR, type OffDays, type Rhythm, seasonOf, weekdaysOf } from './rhythm.ts';

const { RRule: Rule } = rrule; // a package of the old kind: it has one export, with everything in it
const DAYS = [Rule.MO, Rule.TU, Rule.WE, Rule.TH, Rule.FR, Rule.SA, Rule.SU];
/** No month is shorter. */
const SHORTEST_MONTH = 28;
const LAST = -1;
const DAYS_A_WEEK = 7;
const MOST_WHOLE_WEEKS = 4;

/**
 * A rhythm as a recurrence rule of RFC 5545. The 29th to 31st of a month that has none is its last day; a fifth weekday is its
 * last one.
 */
export function ruleOf(one: Rhythm): RRule {
  const months = seasonOf(one);
  return new Rule({
    ...(one.rhythm === 'monthly' ? monthly(one) : weekly(one)),
    wkst: Rule.MO,
    dtstart: noon(one.startDate),
    ...(one.endDate === null ? {} : { until: noon(one.endDate) }),
    ...(months.length === MONTHS_OF_YEAR.length ? {} : { bymonth: months }),
  });
}

const weekly = (one: Rhythm) => {
  const named = weekdaysOf(one);
  const days = named.length > 0 ? named : [weekday(one.startDate)];
  return {
    freq: Rule.WEEKLY,
    interval: one.rhythm === 'weekly' ? 1 : one.weeks,
    byweekday: days.flatMap((day) => DAYS[day - 1] ?? []),
  };
};

function monthly({ startDate, monthlyOn = 'day' }: Rhythm) {
  const day = Number(startDate.slice(8));
  const nth = Math.ceil(day / DAYS_A_WEEK);
  if (monthlyOn !== 'day') {
    const place = monthlyOn === 'last_weekday' || nth > MOST_WHOLE_WEEKS ? LAST : nth;
    return { freq: Rule.MONTHLY, byweekday: DAYS[weekday(startDate) - 1]?.nth(place) ?? null };
  }
  const late = Array.from({ length: Math.max(1, day - SHORTEST_MONTH + 1) }, (_, back) => day - back);
  return { freq: Rule.MONTHLY, bymonthday: late, bysetpos: LAST };
}

/** The days of a rhythm from `from` to `to`, both included, weekends and holidays not yet looked at. */
export const visitDays = (rhythm: Rhythm, from: CivilDate, to: CivilDate): CivilDate[] =>
  from > to ? [] : ruleOf(rhythm).between(noon(from), noon(to), true).map(dayOf);

/** The first day of a rhythm that is not before `from`; undefined when it has ended by then. */
export function nextVisitDay(rhythm: Rhythm, from: CivilDate): CivilDate | undefined {
  const next = ruleOf(rhythm).after(noon(from), true);
  return next === null ? undefined : dayOf(next);
}

/** The library reckons with instants; at noon no zone makes another day of them. */
const noon = (day: CivilDate): Date => new Date(`${day}T12:00:00Z`);
const dayOf = (at: Date): CivilDate => civilDate(at.toISOString().slice(0, 10));

/**
 * The day on which a visit takes place: the day itself, or the nearest working day in the chosen direction when it is none;
 * undefined when it is skipped. A weekend is no day off for a rhythm that names it.
 */
export function onWorkingDay(
  day: CivilDate,
  offDays: OffDays,
  holidays: Holidays,
  named: Pick<Rhythm, 'weekdays'> = {},
): CivilDate | undefined {
  const isWanted = weekdaysOf(named).includes(weekday(day)) && !holidays.has(day);
  if (offDays === 'keep' || isWanted || isWorkingDay(day, holidays)) return day;
  if (offDays === 'skip') return undefined;
  const step = offDays === 'next' ? 1 : -1;
  let moved = addDays(day, step);
  while (!isWorkingDay(moved, holidays)) moved = addDays(moved, step);
  return moved;
}
