import type { Actor } from './actor.ts';
import { Forbidden } from './errors.ts';
import type { RoleTable } from './roles.ts';

/** @throws Forbidden unless one of the actor's roles is allowed and, for a token, one of its scopes covers the call; who only looks writes nothing */
export function requireRight(actor: Actor, name: string, roles: RoleTable, reads: boolean): void {
  if (!actor.roles.some((role) => roles[role])) throw new Forbidden();
  if (actor.kind === 'person' && actor.isLooking && !reads) throw new Forbidden('errors.onlyLooking');
  if (actor.kind === 'token' && !covers(actor.scopes, name, reads))
    throw new Forbidden('errors.scopeMissing', { params: { scope: name } });
}

function covers(scopes: readonly string[], name: string, reads: boolean): boolean {
  const [capability = ''] = name.split('.');
  return scopes.some(
    (scope) => scope === '*' || scope === name || scope === `${capability}.*` || (scope === 'read' && reads),
  );
}
