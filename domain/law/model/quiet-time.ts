import { addDays, type CivilDate, civilDateOf, LEGAL_ZONE, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { type Holidays, isWorkingDay } from './working-days.ts';

/** Hours in Bucharest between which reminders may reach a client; manners, not law. */
const [OPENS, CLOSES] = [9, 18] as const;

const hourAt = (instant: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hour12: false, timeZone: LEGAL_ZONE }).format(instant));

/** True on weekends and holidays and outside 9–18 in Bucharest: nobody is reminded of anything then. */
export function isQuietTime(instant: Date, holidays: Holidays): boolean {
  const hour = hourAt(instant);
  return hour < OPENS || hour >= CLOSES || !isWorkingDay(civilDateOf(instant), holidays);
}

/** The instant itself when it is no quiet time, else the next 9 o'clock of a working day. */
export const nextContactTime = (instant: Date, holidays: Holidays): Date =>
  nextOpening(instant, (day) => isWorkingDay(day, holidays));

/** The instant itself between 9 and 18 of whatever day, else the next 9 o'clock. */
export const nextDaytime = (instant: Date): Date => nextOpening(instant, () => true);

function nextOpening(instant: Date, isOpen: (day: CivilDate) => boolean): Date {
  const hour = hourAt(instant);
  let day = civilDateOf(instant);
  if (hour >= OPENS && hour < CLOSES && isOpen(day)) return instant;
  while (!isOpen(day) || opening(day) < instant) day = addDays(day, 1);
  return opening(day);
}

// Clocks change at 3 or 4 in the night: the distance from noon to 9 is always three hours.
const opening = (day: CivilDate): Date => {
  const noonish = startOfDay(day).getTime() + 12 * 3_600_000;
  return new Date(noonish + (OPENS - hourAt(new Date(noonish))) * 3_600_000);
};
