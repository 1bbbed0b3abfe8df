import { holidaysBetween } from '#domain/law/steps.ts';
import { addWorkingDays } from '#domain/law/model/working-days.ts';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const BACK = 30;

/** The day that lies some working days before a deadline. */
export async function daysBefore(tx: Tx, deadline: CivilDate): Promise<(days: number) => CivilDate> {
  const holidays = await holidaysBetween(tx, addDays(deadline, -BACK), deadline);
  return (days) => {
    let day = deadline;
    for (let back = 0; back < BACK && workingDaysLeft(day, deadline, holidays) < days; back += 1)
      day = addDays(day, -1);
    return day;
  };
}

const workingDaysLeft = (from: CivilDate, to: CivilDate, holidays: Parameters<typeof addWorkingDays>[2]): number => {
  let [count, day] = [0, from];
  while (day < to) {
    day = addWorkingDays(day, 1, holidays);
    if (day <= to) count += 1;
  }
  return count;
};
