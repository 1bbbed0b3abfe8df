import type { Role, RoleTable } from '#domain/kernel/roles.ts';

/** How many people of the office write on Standard. Execution and accountants from outside are not counted. */
export const STANDARD_SEATS = 2;

const OFFICE: readonly Role[] = ['administrator', 'sales', 'accounting'];

/** Whether somebody with these roles works in the office, and so needs one of Standard's seats to write. */
export const isOffice = (roles: readonly string[]): boolean => OFFICE.some((role) => roles.includes(role));

/** Whether a person may do this only as somebody of the office: who is allowed by another role needs no seat for it. */
export const needsSeat = ({ kind, roles }: { kind: string; roles: readonly Role[] }, allowed: RoleTable): boolean =>
  (kind === 'person' || kind === 'token') && !roles.some((role) => allowed[role] && !OFFICE.includes(role));

/**
 * Who sits on Standard when nobody chose, or chose too few: first who was chosen, then the first administrator, then
 * whoever worked last. Only people of the office, each once.
 * @param office the people of the office, administrators first
 */
export function seated<Id extends string>(
  chosen: readonly Id[],
  office: readonly Id[],
  lastActive: readonly Id[],
): Id[] {
  const inOrder = [...chosen, ...office.slice(0, 1), ...lastActive, ...office];
  return [...new Set(inOrder)].filter((one) => office.includes(one)).slice(0, STANDARD_SEATS);
}
