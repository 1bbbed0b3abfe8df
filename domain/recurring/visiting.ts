import { whoGoes } from '#domain/delivery/model/who-goes.ts';
import { peopleByTeam, planVisits, type Visit } from '#domain/delivery/steps-visits.ts';
import { type Member, membersOf } from '#domain/identity/steps.ts';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Holidays } from '#domain/law/model/working-days.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { pointsOf } from './model/plan.ts';
import { onWorkingDay } from './model/visit-days.ts';
import type { VisitPlanRow } from './repo.ts';
import type { Running } from './running.ts';

const ONE = 1_000n;
const LONGEST_HOLIDAYS = 20;

/** What every visit of a service has in common, whether its plan says so or the service itself. */
export type Pattern = Pick<
  VisitPlanRow,
  | 'offDays'
  | 'weekdays'
  | 'plannedTime'
  | 'minutes'
  | 'siteId'
  | 'assigneeId'
  | 'teamId'
  | 'instructions'
  | 'planned'
  | 'checks'
> & { id: VisitPlanRow['id'] | null };

interface Around {
  holidays: Holidays;
  people: ReadonlyMap<PersonId, Member>;
  teams: ReadonlyMap<Id<'team'>, readonly PersonId[]>;
}

/** The holidays around some days, the people of the company and its teams: what visits are laid by. */
export const aroundOf = async (tx: Tx, first: CivilDate, last: CivilDate): Promise<Around> => ({
  holidays: await holidaysBetween(tx, addDays(first, -LONGEST_HOLIDAYS), addDays(last, LONGEST_HOLIDAYS)),
  people: await membersOf(tx),
  teams: await peopleByTeam(tx),
});

/** The visits of a service's days: on working days, for whoever of the team is there, with nobody for whoever has left. */
export function visitsOn(
  pattern: Pattern,
  service: Running['service'],
  days: readonly CivilDate[],
  { holidays, people, teams }: Around,
): Visit[] {
  const named = pattern.teamId === null ? [pattern.assigneeId ?? []].flat() : (teams.get(pattern.teamId) ?? []);
  return days.flatMap((visitDate) => {
    const plannedDate = onWorkingDay(visitDate, pattern.offDays, holidays, pattern);
    if (plannedDate === undefined) return [];
    return {
      clientId: service.clientId,
      dealId: service.dealId,
      contractedServiceId: service.id,
      visitPlanId: pattern.id,
      visitDate,
      plannedDate,
      plannedTime: pattern.plannedTime,
      siteId: pattern.siteId ?? service.siteId,
      minutes: pattern.minutes,
      assigneeId: whoGoes(named, people, plannedDate) ?? null,
      title: service.name.slice(0, 150),
      instructions: pattern.instructions,
      planned: service.priceBasis === 'per_month' ? 0n : (pattern.planned ?? ONE),
      checks: pointsOf(pattern.checks),
    };
  });
}

/** Makes the visits of a plan's days, each once. @returns how many were made now */
export async function makeVisitsOn(
  tx: Tx,
  plan: VisitPlanRow,
  service: Running['service'],
  days: readonly CivilDate[],
): Promise<number> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return planVisits(tx, visitsOn(plan, service, days, await aroundOf(tx, first, last)));
}
