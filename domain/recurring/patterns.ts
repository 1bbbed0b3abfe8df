import type { contractedServicesOf } from '#domain/clients/steps.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Rhythm } from './model/rhythm.ts';
import type { VisitPlanRow } from './repo.ts';
import type { Pattern } from './visiting.ts';

type Service = Awaited<ReturnType<typeof contractedServicesOf>>[number];

/** What a service's visits have in common: as its plan says, else nothing but the service itself. */
export const patternOf = (plan: VisitPlanRow | undefined): Pattern =>
  plan ?? {
    id: null,
    offDays: 'next',
    weekdays: null,
    plannedTime: null,
    siteId: null,
    assigneeId: null,
    teamId: null,
    minutes: null,
    instructions: null,
    planned: null,
    checks: null,
  };

/** The rhythm of a service: its plan's, else the one with which it was sold; undefined for what does not come back. */
export function rhythmOfService(service: Service, plan: VisitPlanRow | undefined): Rhythm | undefined {
  const { rhythm, rhythmWeeks, startDate, endDate, createdAt } = service;
  if (rhythm === 'once' || rhythm === 'on_call') return undefined;
  if (!plan) return { rhythm, weeks: rhythmWeeks ?? 1, startDate: startDate ?? civilDateOf(createdAt), endDate };
  const ends = [plan.endDate, endDate].filter((day) => day !== null).sort();
  return { ...plan, endDate: ends[0] ?? null };
}
