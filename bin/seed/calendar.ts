import { HOLIDAYS } from '#db/law/holidays.ts';
import { addDays, type CivilDate, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { isWorkingDay } from '#domain/law/model/working-days.ts';

const holidays = new Set(HOLIDAYS.map((one) => one.date));

const isWorking = (day: CivilDate): boolean => isWorkingDay(day, holidays);

/** The day itself when people work on it, else the next on which they do. */
export const workday = (day: CivilDate): CivilDate => (isWorking(day) ? day : workday(addDays(day, 1)));

/** The working day that lies `count` working days before. */
export function workdaysBefore(day: CivilDate, count: number): CivilDate {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, -1);
    if (isWorking(found)) left -= 1;
  }
  return found;
}

/** A moment of a day in Bucharest, `14:30`. */
export function moment(day: CivilDate, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * 60_000);
}

export const hoursAfter = (at: Date, hours: number): Date => new Date(at.getTime() + hours * 3_600_000);
