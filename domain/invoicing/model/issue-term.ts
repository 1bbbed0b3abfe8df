/** Days before the last legal day of issue on which the company is warned. */
export const WARNING_DAYS = [10, 5, 2] as const;
const NINE_HOURS = 9 * 3_600_000;
const DAY = 24 * 3_600_000;

export interface Warning {
  days: (typeof WARNING_DAYS)[number];
  at: Date;
}

/**
 * The next warning of a term that was not given: of those whose time has come the most urgent alone, else the first to
 * come. Undefined when all were given or the last day is over.
 * @param lastDayStart 0:00 in Bucharest of the last legal day of issue
 * @param warnedDays the smallest number of days warned of so far
 */
export function nextWarning(lastDayStart: Date, warnedDays: number | undefined, now: Date): Warning | undefined {
  if (now.getTime() >= lastDayStart.getTime() + DAY) return undefined;
  const open = WARNING_DAYS.filter((days) => warnedDays === undefined || days < warnedDays).map((days) => ({
    days,
    at: new Date(lastDayStart.getTime() + NINE_HOURS - days * DAY),
  }));
  return open.filter((one) => one.at <= now).at(-1) ?? open[0];
}
