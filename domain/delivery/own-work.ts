import { type Actor, hasRole, personOf } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';

/** True for somebody who works in the field only: such a person sees the own work and nothing else. */
export const isExecutionOnly = (actor: Actor): boolean =>
  hasRole(actor, 'execution') && !hasRole(actor, 'administrator', 'sales', 'accounting', 'accountant');

/** @throws NotFound for work of somebody else, when the actor works in the field only */
export function requireOwn(actor: Actor, { assigneeId }: { assigneeId: PersonId | null }): void {
  if (isExecutionOnly(actor) && assigneeId !== personOf(actor)) throw new NotFound();
}
