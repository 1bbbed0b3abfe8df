import { and, desc, eq, gt, ne } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { session } from '#db/schema/auth.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { hashedSession } from './lucia.ts';
import { type Device, deviceOf } from './model/device.ts';

export interface ShownSession {
  /** The stored hash: it names the session and opens nothing. */
  name: string;
  device: Device;
  address: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  isThisOne: boolean;
}

/** Where a person is signed in now, the last used first. */
export async function listSessions(personId: PersonId, sessionId: string, at: Date): Promise<ShownSession[]> {
  const here = hashedSession(sessionId);
  const rows = await authDb()
    .select()
    .from(session)
    .where(and(eq(session.userId, personId), gt(session.expiresAt, at)))
    .orderBy(desc(session.lastSeenAt));
  return rows.map(({ id, userAgent, address, createdAt, lastSeenAt }) => ({
    name: id,
    device: deviceOf(userAgent),
    address,
    createdAt,
    lastSeenAt,
    isThisOne: id === here,
  }));
}

/** Ends one session of a person; somebody else's stays, and is not told apart from one that is gone. */
export const endNamedSession = (personId: PersonId, name: string) =>
  authDb()
    .delete(session)
    .where(and(eq(session.userId, personId), eq(session.id, name)));

/** Ends every session of a person but the one that asks. */
export const endOtherSessions = (personId: PersonId, sessionId: string) =>
  authDb()
    .delete(session)
    .where(and(eq(session.userId, personId), ne(session.id, hashedSession(sessionId))));
