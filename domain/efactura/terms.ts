import { addDays, type CivilDate, civilDateOf, earliest, latest } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Holidays } from '#domain/law/model/working-days.ts';
import { workingDaysBetween } from '#domain/law/model/working-days.ts';
import { holidaysBetween } from '#domain/law/steps.ts';

/** No warning lies more days before its deadline than these. */
const AROUND = 14;

/** Holidays around today and a deadline, for counting working days between them. */
export function holidaysAround(tx: Tx, deadline: CivilDate): Promise<Holidays> {
  const today = civilDateOf(tx.asOf);
  return holidaysBetween(tx, addDays(earliest(today, deadline), -AROUND), addDays(latest(today, deadline), AROUND));
}

/** Working days that are left until a deadline; 0 on its day, negative after it. */
export const daysLeftUntil = async (tx: Tx, deadline: CivilDate): Promise<number> =>
  workingDaysBetween(civilDateOf(tx.asOf), deadline, await holidaysAround(tx, deadline));
