import { type CivilDate, endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { addWorkingDays, type Holidays } from '#domain/law/model/working-days.ts';

/** Working days before the end of the term on which the company is warned of an invoice that is not in SPV. */
export const TERM_WARNINGS = [3, 2, 1] as const;
const NINE_HOURS = 9 * 3_600_000;

export interface TermWarning {
  days: (typeof TERM_WARNINGS)[number];
  at: Date;
}

/**
 * When the guard sends what nobody sent: at nine of the last day. Fifteen hours are left then, enough for an outage of
 * ANAF and the three hours that an uncertain upload is looked for.
 */
export const lastMoment = (deadline: CivilDate): Date => new Date(startOfDay(deadline).getTime() + NINE_HOURS);

/** Once the term is over a person decides: by then the invoice may have been sent some other way. */
export const isTermOver = (deadline: CivilDate, now: Date): boolean => now >= endOfDay(deadline);

/**
 * The next warning that was not given: of those whose time has come the most urgent alone, else the first to come, each at
 * nine of its day. Undefined once all were given; a term that is over is still warned of once.
 */
export function nextTermWarning(
  deadline: CivilDate,
  warnedDays: number | null,
  now: Date,
  holidays: Holidays,
): TermWarning | undefined {
  const open = TERM_WARNINGS.filter((days) => warnedDays === null || days < warnedDays).map((days) => ({
    days,
    at: new Date(startOfDay(addWorkingDays(deadline, -days, holidays)).getTime() + NINE_HOURS),
  }));
  return open.filter((one) => one.at <= now).at(-1) ?? open[0];
}
