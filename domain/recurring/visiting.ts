import { planVisit } from '#domain/delivery/steps-visits.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { pointsOf } from './model/plan.ts';
import { onWorkingDay } from './model/visit-days.ts';
import type { VisitPlanRow } from './repo.ts';
import type { Running } from './running.ts';

const ONE = 1_000n;
const LONGEST_HOLIDAYS = 20;

/** Makes the visits of a plan's days, each once. Whoever has left is given none. @returns how many were made now */
export async function makeVisitsOn(
  tx: Tx,
  plan: VisitPlanRow,
  service: Running['service'],
  days: readonly CivilDate[],
): Promise<number> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const holidays = await holidaysBetween(tx, addDays(first, -LONGEST_HOLIDAYS), addDays(last, LONGEST_HOLIDAYS));
  const person = plan.assigneeId === null ? undefined : (await membersOf(tx)).get(plan.assigneeId);
  const { clientId, dealId, contractedServiceId, plannedTime, instructions } = plan;
  let made = 0;
  for (const visitDate of days) {
    const isNew = await planVisit(tx, {
      clientId,
      dealId,
      contractedServiceId,
      visitPlanId: plan.id,
      visitDate,
      plannedDate: onWorkingDay(visitDate, plan.offDays, holidays),
      plannedTime,
      siteId: plan.siteId ?? service.siteId,
      assigneeId: person?.state === 'active' ? person.personId : null,
      title: service.name.slice(0, 150),
      instructions,
      planned: service.priceBasis === 'per_month' ? 0n : (plan.planned ?? ONE),
      checks: pointsOf(plan.checks),
    });
    if (isNew) made += 1;
  }
  return made;
}
