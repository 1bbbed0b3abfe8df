import { addDays, type CivilDate, weekday } from '#domain/kernel/pure/civil-date.ts';

/** Legal holidays as a set of days; weekends need not be in it. */
export type Holidays = ReadonlySet<CivilDate>;

const SATURDAY = 6;

/** Neither Saturday, Sunday nor legal holiday. @law Codul muncii art. 137 and 139 */
export const isWorkingDay = (date: CivilDate, holidays: Holidays): boolean =>
  weekday(date) < SATURDAY && !holidays.has(date);

const step = (date: CivilDate, direction: 1 | -1, holidays: Holidays): CivilDate => {
  let day = addDays(date, direction);
  while (!isWorkingDay(day, holidays)) day = addDays(day, direction);
  return day;
};

/**
 * The day that is `count` working days after `date`, which itself is not counted; 0 is `date`, negative goes back.
 * @law Regulation (EEC, Euratom) 1182/71 art. 3
 */
export function addWorkingDays(date: CivilDate, count: number, holidays: Holidays): CivilDate {
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) day = step(day, count < 0 ? -1 : 1, holidays);
  return day;
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. On the last day itself 0 are left. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, holidays: Holidays): number {
  if (to < from) return 0 - workingDaysBetween(to, from, holidays);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}
