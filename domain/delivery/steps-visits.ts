import { type CivilDate, endOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as work from './repo.ts';
import * as teams from './repo-team.ts';
import * as visits from './repo-visits.ts';
import { requireMember } from './require-member.ts';
import { workFacts } from './work-facts.ts';

export interface Visit {
  clientId: Id<'client'>;
  dealId: Id<'deal'>;
  contractedServiceId: Id<'contractedService'>;
  /** Nothing when a person plans the month. */
  visitPlanId: Id<'visitPlan'> | null;
  /** The day of the rhythm, and the working day that it falls on. */
  visitDate: CivilDate;
  plannedDate: CivilDate;
  plannedTime: string | null;
  minutes: number | null;
  siteId: Id<'site'> | null;
  assigneeId: PersonId | null;
  title: string;
  instructions: string | null;
  /** Thousandths; nothing for a service paid by the month, which its month delivers. */
  planned: bigint;
  checks: readonly string[];
}

/** Makes the interventions of plans' days, each once however often it is called. @returns how many were made now */
export async function planVisits(tx: Tx, wanted: readonly Visit[]): Promise<number> {
  const made = await visits.insertVisits(
    tx,
    wanted.map(({ checks: _checks, ...visit }) => visit),
  );
  const checksOf = new Map(wanted.map((one) => [dayKey(one), one.checks]));
  await work.insertEntries(
    tx,
    made.flatMap((row) =>
      (checksOf.get(dayKey(row)) ?? []).map((text) => ({
        workOrderId: row.id,
        kind: 'check' as const,
        text,
        at: tx.asOf,
      })),
    ),
  );
  for (const row of made) tx.emit({ type: 'WorkPlanned', ...workFacts(row) });
  return made.length;
}

/** A day of a service, as text. */
export const dayKey = ({
  contractedServiceId,
  visitDate,
}: {
  contractedServiceId: string;
  visitDate: CivilDate | null;
}) => `${contractedServiceId} ${visitDate ?? ''}`;

/** The days on which these services have their visit already, whoever planned it. */
export async function visitedDaysOf(
  tx: Tx,
  serviceIds: readonly Id<'contractedService'>[],
  from: CivilDate,
  to: CivilDate,
): Promise<ReadonlySet<string>> {
  return new Set((await visits.daysOfServices(tx, serviceIds, from, to)).map(dayKey));
}

/** A plan has changed or ended: its visits after a day go, unless somebody has moved, begun or noted something on them. */
export const dropVisits = (tx: Tx, visitPlanId: Id<'visitPlan'>, after: CivilDate) =>
  visits.deleteUntouched(tx, visitPlanId, after);

/** A service ends: what was planned of it after a day goes, whoever has it, unless somebody has noted something on it. @returns how many went */
export const cancelPlanned = (tx: Tx, serviceId: Id<'contractedService'>, after: CivilDate) =>
  visits.deletePlanned(tx, serviceId, after);

/** Another row of a service takes over what is planned from a day on, with the plan that makes more of it. */
export const handOverPlanned = visits.handOver;

/** How much of each service was finished after a day and is on no report, in thousandths. */
export const deliveredAfter = (tx: Tx, ids: readonly Id<'contractedService'>[], day: CivilDate) =>
  visits.deliveredSince(tx, ids, endOfDay(day));

/** A place of work of the client, and a colleague or a team who can be given work. @throws NotFound · Invalid `delivery.errors.notAMember` */
export async function requirePlaceAndPerson(
  tx: Tx,
  clientId: Id<'client'>,
  {
    siteId,
    assigneeId,
    teamId,
  }: { siteId?: Id<'site'> | undefined; assigneeId?: PersonId | undefined; teamId?: Id<'team'> | undefined },
): Promise<void> {
  if (siteId !== undefined) await work.findSite(tx, siteId, clientId);
  if (teamId !== undefined) await teams.lockTeam(tx, teamId);
  await requireMember(tx, assigneeId);
}

/** The people of every team, by team. */
export async function peopleByTeam(tx: Tx): Promise<ReadonlyMap<Id<'team'>, readonly PersonId[]>> {
  return new Map((await teams.teamsOf(tx)).map((one) => [one.id, one.personIds]));
}
