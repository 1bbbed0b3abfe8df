import { z } from 'zod';
import { addDays, type CivilDate, civilDateOf, LEGAL_ZONE, weekday } from '#domain/kernel/pure/civil-date.ts';

const Hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'hour');

/** Seven days, Monday first; null when nobody is there. */
export const Hours = z
  .array(
    z
      .object({ from: Hour, until: Hour })
      .refine(({ from, until }) => from < until, 'hoursOrder')
      .nullable(),
  )
  .length(7);
export type Hours = z.output<typeof Hours>;

export const USUAL_HOURS: Hours = [1, 2, 3, 4, 5, 6, 7].map((day) =>
  day <= 5 ? { from: '09:00', until: '17:00' } : null,
);

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: LEGAL_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The hours of a civil day; none on a legal holiday. */
const hoursOn = (hours: Hours, holidays: ReadonlySet<CivilDate>, date: CivilDate) =>
  holidays.has(date) ? null : (hours[weekday(date) - 1] ?? null);

/** Whether the desk is there at a moment, by the clock in Bucharest. */
export function isOpenAt(hours: Hours, holidays: ReadonlySet<CivilDate>, at: Date): boolean {
  const own = hoursOn(hours, holidays, civilDateOf(at));
  const time = CLOCK.format(at);
  return own !== null && own.from <= time && time < own.until;
}

/** How far ahead one looks for an open day; the longest row of holidays is shorter. */
export const LOOK_AHEAD_DAYS = 21;

/** The day and hour at which the desk is there again; undefined when it never is. */
export function opensNext(
  hours: Hours,
  holidays: ReadonlySet<CivilDate>,
  at: Date,
): { date: CivilDate; time: string } | undefined {
  const today = civilDateOf(at);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const date = addDays(today, ahead);
    const own = hoursOn(hours, holidays, date);
    if (own !== null && (ahead > 0 || CLOCK.format(at) < own.from)) return { date, time: own.from };
  }
  return undefined;
}
