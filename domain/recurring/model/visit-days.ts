import { addDays, addMonths, type CivilDate, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { type Holidays, isWorkingDay } from '#domain/law/model/working-days.ts';

export const VISIT_RHYTHMS = ['weekly', 'every_n_weeks', 'monthly'] as const;
export type VisitRhythm = (typeof VISIT_RHYTHMS)[number];
export const OFF_DAYS = ['next', 'previous', 'keep'] as const;
export type OffDays = (typeof OFF_DAYS)[number];

export interface Rhythm {
  rhythm: VisitRhythm;
  /** Weeks from one visit to the next; weekly work has one. */
  weeks: number;
  /** All days are counted from here, so a late run or a short month never moves them. */
  startDate: CivilDate;
  endDate: CivilDate | null;
}

const DAYS_A_WEEK = 7;

/** The days of a rhythm from `from` to `to`, both included, weekends and holidays not yet looked at. */
export function visitDays(rhythm: Rhythm, from: CivilDate, to: CivilDate): CivilDate[] {
  const last = rhythm.endDate !== null && rhythm.endDate < to ? rhythm.endDate : to;
  const days: CivilDate[] = [];
  for (let turn = firstTurn(rhythm, from); dayOf(rhythm, turn) <= last; turn += 1)
    if (dayOf(rhythm, turn) >= from) days.push(dayOf(rhythm, turn));
  return days;
}

/** The first day of a rhythm that is not before `from`; undefined when it has ended by then. */
export function nextVisitDay(rhythm: Rhythm, from: CivilDate): CivilDate | undefined {
  let turn = firstTurn(rhythm, from);
  while (dayOf(rhythm, turn) < from) turn += 1;
  const day = dayOf(rhythm, turn);
  return rhythm.endDate !== null && day > rhythm.endDate ? undefined : day;
}

const weeksOf = ({ rhythm, weeks }: Rhythm): number => (rhythm === 'weekly' ? 1 : weeks);

const dayOf = (one: Rhythm, turn: number): CivilDate =>
  one.rhythm === 'monthly' ? addMonths(one.startDate, turn) : addDays(one.startDate, turn * weeksOf(one) * DAYS_A_WEEK);

/** A turn at or before the first that can be on or after `from`. */
function firstTurn(one: Rhythm, from: CivilDate): number {
  const days = daysBetween(one.startDate, from);
  if (days <= 0) return 0;
  const LONGEST_MONTH = 31;
  return Math.floor(days / (one.rhythm === 'monthly' ? LONGEST_MONTH : weeksOf(one) * DAYS_A_WEEK));
}

/** The day itself, or the nearest working day in the chosen direction when it is none. */
export function onWorkingDay(day: CivilDate, offDays: OffDays, holidays: Holidays): CivilDate {
  if (offDays === 'keep') return day;
  const step = offDays === 'next' ? 1 : -1;
  let moved = day;
  while (!isWorkingDay(moved, holidays)) moved = addDays(moved, step);
  return moved;
}
