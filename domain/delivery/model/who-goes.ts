import { isAbsent, type Presence } from '#domain/identity/model/away.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';

/**
 * Whoever of a team goes on a day: the first who is there, else the first who works in the company at all, so that the schedule
 * shows that they are away; undefined when nobody is left.
 */
export function whoGoes(
  team: readonly PersonId[],
  people: ReadonlyMap<PersonId, Presence>,
  day: CivilDate,
): PersonId | undefined {
  const active = team.filter((one) => people.get(one)?.state === 'active');
  const isThere = (one: PersonId) => {
    const person = people.get(one);
    return person !== undefined && !isAbsent(person, day);
  };
  return active.find(isThere) ?? active[0];
}
