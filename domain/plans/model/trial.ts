import { addMonths, type CivilDate, civilDateOf, daysBetween, endOfDay } from '#domain/kernel/pure/civil-date.ts';

/** The trial ends at 24:00 in Bucharest on the same day of the next month, clamped to that month's end. */
export const trialEnd = (registeredAt: Date): Date => endOfDay(addMonths(civilDateOf(registeredAt), 1));

/** The last whole day of a period that ends at 24:00. */
export const lastDay = (endsAt: Date): CivilDate => civilDateOf(new Date(endsAt.getTime() - 1));

/** Days that are left, the last one counted as zero; for the chip in the header. */
export const daysLeft = (endsAt: Date, asOf: Date): number =>
  Math.max(0, daysBetween(civilDateOf(asOf), lastDay(endsAt)));

/** Before the end of Premium people are told three times. */
export const NOTICE_DAYS = [10, 3, 1] as const;

/** The next notice that is due or to come: its days, and the instant from which it is due. */
export function nextNotice(endsAt: Date, noticedDays: number | null): { days: number; at: Date } | undefined {
  const days = NOTICE_DAYS.find((one) => noticedDays === null || one < noticedDays);
  return days === undefined ? undefined : { days, at: new Date(endsAt.getTime() - days * 86_400_000) };
}
