import type { Actor, ClientActor } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';

/** The holder of a link to just this offer. @throws NotFound for anybody else: a link opens one document */
export function requireOwnLink(actor: Actor, offerId: Id<'offer'>): ClientActor {
  if (actor.kind !== 'client' || actor.purpose !== 'offer' || actor.subjectId !== offerId) throw new NotFound();
  return actor;
}
