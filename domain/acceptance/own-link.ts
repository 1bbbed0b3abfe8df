import type { Actor, ClientActor } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';

/** The holder of a link to just this report. @throws NotFound for anybody else: a link opens one document */
export function requireOwnLink(actor: Actor, reportId: Id<'acceptanceReport'>): ClientActor {
  if (actor.kind !== 'client' || actor.purpose !== 'acceptance' || actor.subjectId !== reportId) throw new NotFound();
  return actor;
}
