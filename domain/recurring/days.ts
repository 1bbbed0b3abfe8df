import { dayKey, visitedDaysOf } from '#domain/delivery/steps-visits.ts';
import { addDays, type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { HORIZON_DAYS } from './model/plan.ts';
import type { Rhythm } from './model/rhythm.ts';
import { nextVisitDay, onWorkingDay, visitDays } from './model/visit-days.ts';
import type { VisitPlanRow } from './repo.ts';

export interface OpenDays {
  /** From today to the horizon, without a visit. */
  due: CivilDate[];
  /** Over, and no visit was made: a person decides. */
  missed: CivilDate[];
  /** The first day beyond the horizon. */
  next: CivilDate | undefined;
}

/** The days of a plan that have no visit yet; those that are skipped want none. */
export async function openDays(tx: Tx, plan: VisitPlanRow, rhythm: Rhythm): Promise<OpenDays> {
  const today = civilDateOf(tx.asOf);
  const horizon = addDays(today, HORIZON_DAYS);
  const from = plan.missedFrom < today ? plan.missedFrom : today;
  const { contractedServiceId } = plan;
  const visited = await visitedDaysOf(tx, [contractedServiceId], from, horizon);
  const wanted = await notSkipped(tx, plan, visitDays(rhythm, plan.missedFrom, horizon));
  const open = wanted.filter((visitDate) => !visited.has(dayKey({ contractedServiceId, visitDate })));
  return {
    due: open.filter((day) => day >= today),
    missed: open.filter((day) => day < today),
    next: nextVisitDay(rhythm, addDays(horizon, 1)),
  };
}

async function notSkipped(tx: Tx, { offDays, weekdays }: VisitPlanRow, days: CivilDate[]): Promise<CivilDate[]> {
  const [first, last] = [days[0], days.at(-1)];
  if (offDays !== 'skip' || first === undefined || last === undefined) return days;
  const holidays = await holidaysBetween(tx, first, last);
  return days.filter((day) => onWorkingDay(day, offDays, holidays, { weekdays }) !== undefined);
}
