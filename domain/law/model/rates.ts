import { addDays, type CivilDate, civilDateOf, daysBetween, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { type Holidays, isWorkingDay } from './working-days.ts';

const HOUR = 3_600_000;
/** The National Bank publishes on banking days shortly after 13:00. */
const PUBLISHED_AFTER = 13 * HOUR + 600_000;
/** How many days the file of the last ten banking days surely reaches back. */
const TEN_BANKING_DAYS = 12;

export type Wanted = { kind: 'nothing' } | { kind: 'lastTenDays' } | { kind: 'years'; years: number[] };

/** Which files fill what is missing between the last known day and today: the last ten days, else whole years. */
export function wantedRates(last: CivilDate | undefined, today: CivilDate): Wanted {
  const year = Number(today.slice(0, 4));
  if (last === undefined) return { kind: 'years', years: [year - 1, year] };
  if (last >= today) return { kind: 'nothing' };
  if (daysBetween(last, today) <= TEN_BANKING_DAYS) return { kind: 'lastTenDays' };
  const first = Number(last.slice(0, 4));
  return { kind: 'years', years: Array.from({ length: year - first + 1 }, (_, index) => first + index) };
}

/** When to ask next: after the publication of a banking day, and hourly while that day's rates are late. */
export function nextAsking(last: CivilDate | undefined, now: Date, holidays: Holidays): Date {
  const today = civilDateOf(now);
  const isDue = isWorkingDay(today, holidays) && (last === undefined || last < today);
  if (isDue && now >= publication(today)) return new Date(now.getTime() + HOUR);
  let day = isDue ? today : addDays(today, 1);
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1);
  return publication(day);
}

const publication = (day: CivilDate): Date => new Date(startOfDay(day).getTime() + PUBLISHED_AFTER);
