import { and, eq } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { membership, person, session, tenant } from '#db/schema/auth.ts';
import { sha256 } from '#domain/kernel/json.ts';
import type { Origin, PersonActor } from '#domain/kernel/actor.ts';
import type { PersonId, TenantId } from '#domain/kernel/pure/ids.ts';
import { isMemberRole, type MemberRole } from '#domain/kernel/roles.ts';
import { lucia } from './lucia.ts';

export interface SignedIn {
  actor: PersonActor;
  name: string;
  email: string;
  locale: 'ro' | 'en';
  emailConfirmedAt: Date | null;
  /** Where the person works, by name. */
  companies: { id: TenantId; name: string; roles: MemberRole[] }[];
}

/** Opens a session and returns its plain id for the cookie; the database keeps the hash. */
export async function startSession(
  personId: PersonId,
  tenantId: TenantId | null,
  userAgent: string | undefined,
): Promise<string> {
  const started = await lucia().createSession(personId, { tenantId, userAgent: userAgent?.slice(0, 200) ?? null });
  return started.id;
}

/**
 * Who the cookie belongs to, with the roles as they are now: a role taken away stops at the next request.
 * Undefined for an unknown or ended session, a removed member, a closed company.
 */
export async function readSession(id: string, asOf: Date, origin: Origin): Promise<SignedIn | undefined> {
  const found = await lucia().validateSession(id);
  if (!found.session) return undefined;
  const mine = await authDb()
    .select({ id: tenant.id, name: tenant.name, roles: membership.roles })
    .from(membership)
    .innerJoin(tenant, eq(tenant.id, membership.tenantId))
    .where(and(eq(membership.personId, found.user.id), eq(membership.state, 'active'), eq(tenant.state, 'active')))
    .orderBy(tenant.name);
  const current = mine.find((company) => company.id === found.session.tenantId) ?? mine[0];
  if (!current) return undefined;
  const { name, email, locale, emailConfirmedAt } = found.user;
  const actor: PersonActor = {
    kind: 'person',
    tenantId: current.id,
    personId: found.user.id,
    roles: current.roles.filter(isMemberRole),
    asOf,
    origin,
  };
  return {
    actor,
    name,
    email,
    locale,
    emailConfirmedAt,
    companies: mine.map(({ id: companyId, name: company, roles }) => ({
      id: companyId,
      name: company,
      roles: roles.filter(isMemberRole),
    })),
  };
}

export const endSession = (id: string): Promise<void> => lucia().invalidateSession(id);

/** Ends every session of a person, as after a new password. */
export const endAllSessions = (personId: PersonId): Promise<void> => lucia().invalidateUserSessions(personId);

/** Moves a session to another of the person's companies; false when the person does not belong to it. */
export async function switchCompany(sessionId: string, personId: PersonId, tenantId: TenantId): Promise<boolean> {
  const [belongs] = await authDb()
    .select({ id: membership.id })
    .from(membership)
    .where(and(eq(membership.personId, personId), eq(membership.tenantId, tenantId), eq(membership.state, 'active')));
  if (!belongs) return false;
  const hash = Buffer.from(sha256(sessionId), 'hex').toString('base64url');
  await authDb().update(session).set({ tenantId }).where(eq(session.id, hash));
  return true;
}

/** A person's own name and language. */
export const changePerson = (personId: PersonId, values: { name?: string; locale?: 'ro' | 'en' }) =>
  authDb().update(person).set(values).where(eq(person.id, personId));
