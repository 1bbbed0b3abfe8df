import { createHash } from 'node:crypto';
import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle';
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia';
import { authDb } from '#db/auth.server.ts';
import { person, session } from '#db/schema/auth.ts';
import type { Id, PersonId, TenantId } from '#domain/kernel/pure/ids.ts';

/** A session that nobody uses ends after a week; Lucia moves the end on while somebody does. */
const IDLE_DAYS = 7;

/** What the database keeps of a session's id. It opens nothing. */
export const hashedSession = (id: string): string => createHash('sha256').update(id).digest('base64url');

/** Hashes the session id on its way in and puts the plain one back on its way out: the database never holds what opens a session. */
function hashingAdapter(inner: Adapter): Adapter {
  return {
    getSessionAndUser: async (id) => {
      const [found, user] = await inner.getSessionAndUser(hashedSession(id));
      return [found && { ...found, id }, user];
    },
    getUserSessions: (userId) => inner.getUserSessions(userId),
    setSession: (row: DatabaseSession) => inner.setSession({ ...row, id: hashedSession(row.id) }),
    updateSessionExpiration: (id, expiresAt) => inner.updateSessionExpiration(hashedSession(id), expiresAt),
    deleteSession: (id) => inner.deleteSession(hashedSession(id)),
    deleteUserSessions: (userId) => inner.deleteUserSessions(userId),
    deleteExpiredSessions: () => inner.deleteExpiredSessions(),
  };
}

/** Lucia v3, seen by this capability alone. It holds nothing: each use asks for the connection, whose address is known late. */
export const lucia = () =>
  new Lucia(hashingAdapter(new DrizzlePostgreSQLAdapter(authDb(), session, person)), {
    sessionExpiresIn: new TimeSpan(IDLE_DAYS, 'd'),
    getUserAttributes: ({ name, email, locale, emailConfirmedAt }) => ({ name, email, locale, emailConfirmedAt }),
    getSessionAttributes: ({ tenantId, createdAt, lastSeenAt, provedAt, strength, lookingId }) => ({
      tenantId,
      createdAt,
      lastSeenAt,
      provedAt,
      strength,
      lookingId,
    }),
  });

/** What a session was opened with; `shared` by a visitor of the invented company, who is nobody in particular. */
export type Strength = 'password' | 'two_factors' | 'shared';

interface SessionFacts {
  tenantId: TenantId | null;
  userAgent: string | null;
  address: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  provedAt: Date;
  strength: Strength;
  lookingId: Id<'supportConsent'> | null;
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof lucia>;
    UserId: PersonId;
    DatabaseUserAttributes: { name: string; email: string; locale: 'ro' | 'en'; emailConfirmedAt: Date | null };
    DatabaseSessionAttributes: SessionFacts;
  }
}
