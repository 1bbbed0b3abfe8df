import { finishWork } from '#domain/delivery/finish-work.ts';
import { startWork } from '#domain/delivery/start-work.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Rhythm } from '#domain/recurring/model/rhythm.ts';
import { moment } from './calendar.ts';
import type { PersonKey } from './people.ts';
import type { Place, Visits } from './places-data.ts';
import { as, type World } from './world.ts';

/** One rhythm at one place of the client. */
export interface Round extends Visits {
  place: Place;
  siteId: Id<'site'>;
  contractedServiceId: Id<'contractedService'>;
  calendar: Rhythm;
}

/** What is the same at every visit of a round. */
export const onTheSpot = (world: World, { place, siteId, each, checks }: Round, at: Date) => ({
  siteId,
  time: place.time,
  assigneeId: as(world, place.by, at).personId,
  planned: String(each),
  checks: [...checks],
});

/** Somebody goes there on that day, and does it. */
export function visited(
  world: World,
  { workOrderId, by, day }: { workOrderId: Id<'workOrder'>; by: PersonKey; day: CivilDate },
): void {
  world.agenda.plan(moment(day, '08:10'), (at) => startWork(as(world, by, at), { workOrderId }));
  world.agenda.plan(moment(day, '13:20'), (at) => finishWork(as(world, by, at), { workOrderId }));
}
