import { addDays, type CivilDate, civilDateOf, startOfDay } from '#domain/kernel/pure/civil-date.ts';

/** Days before the end of the authorisation on which a person with the certificate is called; zero once it is over. */
export const AUTHORISATION_WARNINGS = [30, 14, 7, 1] as const;
const NINE_HOURS = 9 * 3_600_000;

const at = (end: CivilDate, days: number): Date => new Date(startOfDay(addDays(end, -days)).getTime() + NINE_HOURS);

/** The next warning that was not given: the most urgent of those whose time has come, else the first to come, at nine of its day. */
export function nextAuthorisationWarning(
  refreshExpiresAt: Date,
  warnedDays: number | null,
  now: Date,
): { days: number; at: Date } | undefined {
  const end = civilDateOf(refreshExpiresAt);
  const open = AUTHORISATION_WARNINGS.filter((days) => warnedDays === null || days < warnedDays).map((days) => ({
    days,
    at: at(end, days),
  }));
  return open.filter((one) => one.at <= now).at(-1) ?? open[0];
}
