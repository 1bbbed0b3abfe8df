import { addDays, type CivilDate, civilDateOf, daysBetween, startOfDay } from '#domain/kernel/pure/civil-date.ts';

/** Days before its end on which a contract in force is brought to mind, most distant first. */
export const NOTICE_DAYS = [60, 30, 15, 7, 1] as const;
const NINE_HOURS = 9 * 3_600_000;

/** Nine in the morning of the day that is `days` before the end. */
export const noticeTime = (endDate: CivilDate, days: number): Date =>
  new Date(startOfDay(addDays(endDate, -days)).getTime() + NINE_HOURS);

/** When the next notice is due; `noticed` is the last one given. Undefined after the last. */
export function nextNoticeTime(endDate: CivilDate, noticed: number | null): Date | undefined {
  const next = NOTICE_DAYS.find((days) => noticed === null || days < noticed);
  return next === undefined ? undefined : noticeTime(endDate, next);
}

/** The notice that is due now, the nearest to the end when several were missed; undefined when none is. */
export const dueNotice = (endDate: CivilDate, noticed: number | null, asOf: Date): number | undefined =>
  NOTICE_DAYS.findLast((days) => (noticed === null || days < noticed) && noticeTime(endDate, days) <= asOf);

/** What counts as noticed when a contract with this end comes into force: no notice for a term shorter than it. */
export function noticedAtStart(endDate: CivilDate | null, asOf: Date): number | null {
  if (endDate === null) return null;
  const left = daysBetween(civilDateOf(asOf), endDate);
  return NOTICE_DAYS.findLast((days) => days >= left) ?? null;
}
