import { type Actor, hasRole } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';

/** Who works on site takes no lists away. @throws Forbidden */
export function requireExportRight(actor: Actor): void {
  if (!hasRole(actor, 'administrator', 'sales', 'accounting', 'accountant')) throw new Forbidden();
}
