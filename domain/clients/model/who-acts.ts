import type { PersonId } from '#domain/kernel/pure/ids.ts';
import type { MemberRole } from '#domain/kernel/roles.ts';

/** Whose client it is. */
export interface Ownership {
  responsibleId: PersonId | null;
  deputyId: PersonId | null;
}

export interface Colleague {
  personId: PersonId;
  roles: readonly MemberRole[];
  isAbsent: boolean;
}

export interface Concern {
  /** Whose work it is. An administrator who has a client sells to it like anybody else who has one. */
  roles: readonly MemberRole[];
  /** A working day or more past its term. */
  isLate: boolean;
}

/**
 * Who has a client's next action: the responsible person, the deputy while that one is away; without either whoever has
 * the role, and where nobody is there the administrators. What is late reaches the administrators too.
 */
export function whoActs(
  { responsibleId, deputyId }: Ownership,
  { roles, isLate }: Concern,
  colleagues: readonly Colleague[],
): PersonId[] {
  const present = colleagues.filter((one) => !one.isAbsent);
  const can = (one: Colleague) => one.roles.some((role) => roles.includes(role === 'administrator' ? 'sales' : role));
  const named = [responsibleId, deputyId].map((id) => present.find((one) => one.personId === id && can(one)));
  const first = named.find((one) => one !== undefined);
  const byRole = present.filter((one) => one.roles.some((role) => roles.includes(role)));
  const administrators = present.filter((one) => one.roles.includes('administrator'));
  const acting = first ? [first] : byRole.length > 0 ? byRole : administrators;
  const told = isLate ? [...acting, ...administrators] : acting;
  return [...new Set(told.map((one) => one.personId))];
}
