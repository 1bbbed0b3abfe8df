import { type Actor, hasRole, personOf } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { matesOf } from './repo-team.ts';

/** True for somebody who works in the field only: such a person sees the work of the own team and nothing else. */
export const isExecutionOnly = (actor: Actor): boolean =>
  hasRole(actor, 'execution') && !hasRole(actor, 'administrator', 'sales', 'accounting', 'accountant');

/** Whose work an actor may see: the own and the team's; undefined for everybody's. */
export async function seenOf(tx: Tx, actor: Actor): Promise<readonly PersonId[] | undefined> {
  const personId = personOf(actor);
  if (!isExecutionOnly(actor)) return undefined;
  return personId === undefined ? [] : matesOf(tx, personId);
}

/** @throws NotFound for work of another team, when the actor works in the field only */
export async function requireOwn(tx: Tx, actor: Actor, { assigneeId }: { assigneeId: PersonId | null }): Promise<void> {
  const seen = await seenOf(tx, actor);
  if (seen && (assigneeId === null || !seen.includes(assigneeId))) throw new NotFound();
}
