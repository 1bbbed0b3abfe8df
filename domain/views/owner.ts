import { type Actor, personOf } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';

/** Whose views are meant: always those of the person who asks. @throws Forbidden for whoever is no person */
export function ownerOf(actor: Actor): PersonId {
  const personId = personOf(actor);
  if (personId === undefined) throw new Forbidden();
  return personId;
}
