import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { knownDevice } from '#db/schema/auth.ts';
import { sha256 } from '#domain/kernel/json.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { type Occasion, tellOwner } from './security-mail.ts';

/** The secret by which a browser is known again; its cookie holds it, the database its hash. */
export const newDevice = (): string => randomBytes(32).toString('base64url');

/** Whether this person has signed in with this browser before. */
export async function isKnownDevice(personId: PersonId, device: string): Promise<boolean> {
  const found = await authDb()
    .select({ hash: knownDevice.hash })
    .from(knownDevice)
    .where(and(eq(knownDevice.personId, personId), eq(knownDevice.hash, sha256(device))));
  return found.length > 0;
}

/** Keeps the browser of a log-in in mind. The owner is told of one that is new, but of the very first there is nothing to tell. */
export async function noteDevice(personId: PersonId, device: string, occasion: Occasion): Promise<void> {
  const before = await authDb()
    .select({ hash: knownDevice.hash })
    .from(knownDevice)
    .where(eq(knownDevice.personId, personId));
  const hash = sha256(device);
  await authDb()
    .insert(knownDevice)
    .values({ personId, hash, lastSeenAt: occasion.at })
    .onConflictDoUpdate({ target: [knownDevice.personId, knownDevice.hash], set: { lastSeenAt: occasion.at } });
  if (before.length > 0 && before.every((one) => one.hash !== hash)) await tellOwner(personId, 'new_login', occasion);
}
