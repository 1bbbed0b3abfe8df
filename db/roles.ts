import { createHmac } from 'node:crypto';

/**
 * The roles of the database. `crm_owner` runs migrations and owns everything; the others own nothing and cannot bypass
 * row-level security, except `crm_backup`, which is never given to web or worker.
 */
export const ROLES = ['crm_owner', 'crm_app', 'crm_auth', 'crm_relay', 'crm_law', 'crm_backup'] as const;
export type DatabaseRole = (typeof ROLES)[number];

/** A role's password, derived so that launcher, migration and processes agree without storing six secrets. */
export const rolePassword = (role: DatabaseRole, secret: string): string =>
  createHmac('sha256', secret).update(`database-role:${role}`).digest('base64url');

/** The connection URL of one role on the server and database of `adminUrl`. */
export function roleUrl(adminUrl: string, role: DatabaseRole, secret: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = rolePassword(role, secret);
  return url.toString();
}
