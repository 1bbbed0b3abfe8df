import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { startOfDay } from '#domain/kernel/pure/civil-date.ts';

/** Working days before the SPV term on which people are told, and at which Premium sends by itself at the latest. */
export const WARNING_DAYS = [3, 2, 1] as const;
/** People are told in the morning, not at midnight. */
const MORNING_MS = 9 * 3_600_000;

export interface Warning {
  days: number;
  at: Date;
}

/**
 * The next warning of an invoice that is not in SPV yet: how many working days are left, and from when it is due.
 * @param daysOf the civil day that lies so many working days before the deadline
 * @param warnedDays the smallest number of days warned of so far
 */
export function nextWarning(daysOf: (days: number) => CivilDate, warnedDays: number | null): Warning | undefined {
  const days = WARNING_DAYS.find((one) => warnedDays === null || one < warnedDays);
  return days === undefined ? undefined : { days, at: new Date(startOfDay(daysOf(days)).getTime() + MORNING_MS) };
}
