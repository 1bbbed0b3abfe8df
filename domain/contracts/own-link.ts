import type { Actor, ClientActor } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';

/** The holder of a link to just this document. @throws NotFound for anybody else: a link opens one document */
export function requireOwnLink(actor: Actor, purpose: 'contract' | 'addendum', subjectId: string): ClientActor {
  if (actor.kind !== 'client' || actor.purpose !== purpose || actor.subjectId !== subjectId) throw new NotFound();
  return actor;
}
