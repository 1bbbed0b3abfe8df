import { and, eq, ne } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { authDb } from '#db/auth.server.ts';
import { membership, person, session, tenant } from '#db/schema/auth.ts';
import type { Origin, PersonActor } from '#domain/kernel/actor.ts';
import type { Id, PersonId, TenantId } from '#domain/kernel/pure/ids.ts';
import { isMemberRole, type MemberRole } from '#domain/kernel/roles.ts';
import { hashedSession, lucia, type Strength } from './lucia.ts';

export interface SignedIn {
  actor: PersonActor;
  name: string;
  email: string;
  locale: 'ro' | 'en';
  emailConfirmedAt: Date | null;
  /** The company wants two factors and this session was opened with one: nothing but setting one up is open. */
  lacksFactor: boolean;
  /** A visitor of the invented company: nothing of the account is theirs to see or change. */
  isShared: boolean;
  /** Where the person works, by name. */
  companies: { id: TenantId; name: string; roles: MemberRole[]; lacksFactor: boolean }[];
  /** By which consent an operator looks at a company in this session. */
  lookingId: Id<'supportConsent'> | null;
}

/** What a log-in was made of, and from where. */
export interface SessionStart {
  at: Date;
  strength?: Strength;
  userAgent?: string | undefined;
  address?: string | undefined;
}

/** A visitor has shown nothing. */
const NEVER = new Date(0);
const LONGEST_MS = 30 * 24 * 3_600_000;
const NOTED_EVERY_MS = 300_000;

/** Opens a session and returns its plain id for the cookie; the database keeps the hash. */
export async function startSession(
  personId: PersonId,
  tenantId: TenantId | null,
  { at, strength = 'password', userAgent, address }: SessionStart,
): Promise<string> {
  const started = await lucia().createSession(personId, {
    tenantId,
    userAgent: userAgent?.slice(0, 200) ?? null,
    address: address ?? null,
    createdAt: at,
    lastSeenAt: at,
    provedAt: strength === 'shared' ? NEVER : at,
    strength,
    lookingId: null,
  });
  return started.id;
}

/**
 * Who the cookie belongs to, with the roles as they are now: a role taken away stops at the next request.
 * Undefined for an unknown or ended session, one of thirty days, a removed member, a closed company.
 */
export async function readSession(id: string, asOf: Date, origin: Origin): Promise<SignedIn | undefined> {
  const found = await lucia().validateSession(id);
  if (!found.session) return undefined;
  const { tenantId, createdAt, lastSeenAt, provedAt, strength, lookingId } = found.session;
  if (asOf.getTime() - createdAt.getTime() > LONGEST_MS) return undefined;
  const personId = found.user.id;
  const mine = await authDb()
    .select({ id: tenant.id, name: tenant.name, roles: membership.roles, secondFactor: tenant.secondFactor })
    .from(membership)
    .innerJoin(tenant, eq(tenant.id, membership.tenantId))
    .where(and(eq(membership.personId, personId), eq(membership.state, 'active'), ne(tenant.state, 'closed')))
    .orderBy(tenant.name);
  const current = mine.find((company) => company.id === tenantId) ?? mine[0];
  if (!current) return undefined;
  if (asOf.getTime() - lastSeenAt.getTime() > NOTED_EVERY_MS) await noteUse(id, asOf, origin);
  const { name, email, locale, emailConfirmedAt } = found.user;
  const roles = current.roles.filter(isMemberRole);
  const lacksFactor = (secondFactor: string) => secondFactor === 'required' && strength !== 'two_factors';
  return {
    actor: { kind: 'person', tenantId: current.id, personId, roles, asOf, origin, provedAt },
    name,
    email,
    locale,
    emailConfirmedAt,
    lacksFactor: lacksFactor(current.secondFactor),
    isShared: strength === 'shared',
    companies: mine.map((company) => ({
      id: company.id,
      name: company.name,
      roles: company.roles.filter(isMemberRole),
      lacksFactor: lacksFactor(company.secondFactor),
    })),
    lookingId,
  };
}

const noteUse = (id: string, at: Date, { address }: Origin) =>
  authDb()
    .update(session)
    .set({ lastSeenAt: at, ...(address === undefined ? {} : { address }) })
    .where(eq(session.id, hashedSession(id)));

/** The session's person has shown a second factor in it: it is as good as one that was opened with two. */
export const strengthenSession = (id: string, db: PostgresJsDatabase = authDb()) =>
  db
    .update(session)
    .set({ strength: 'two_factors' })
    .where(eq(session.id, hashedSession(id)));

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
  await authDb()
    .update(session)
    .set({ tenantId })
    .where(eq(session.id, hashedSession(sessionId)));
  return true;
}

/** A session begins or ends to look at a company by its consent. */
export const lookAt = (sessionId: string, consentId: Id<'supportConsent'> | null) =>
  authDb()
    .update(session)
    .set({ lookingId: consentId })
    .where(eq(session.id, hashedSession(sessionId)));

/** A person's own name and language. */
export const changePerson = (personId: PersonId, values: { name?: string; locale?: 'ro' | 'en' }) =>
  authDb().update(person).set(values).where(eq(person.id, personId));
