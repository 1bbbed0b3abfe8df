import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { passkey } from '#db/schema/auth.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { Conflict, Invalid, NotFound } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { issueChallenge, takeChallenge } from './challenges.ts';
import { challengeIn, isUsableKey, readAuthenticatorData, type RelyingParty } from './model/webauthn.ts';
import { tellOwner } from './security-mail.ts';
import { strengthenSession } from './session.ts';

const LARGEST = 20;
const encoded = (max: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .max(max);

/** What a browser gives for a new key; every part base64url. */
const NewPasskey = z.object({
  name: line(60),
  credentialId: encoded(1_400),
  clientData: encoded(4_000),
  authenticatorData: encoded(4_000),
  publicKey: encoded(2_000),
});

export const listPasskeys = (personId: PersonId) =>
  authDb()
    .select({
      id: passkey.id,
      credentialId: passkey.credentialId,
      name: passkey.name,
      createdAt: passkey.createdAt,
      lastUsedAt: passkey.lastUsedAt,
    })
    .from(passkey)
    .where(eq(passkey.personId, personId))
    .orderBy(asc(passkey.createdAt));

/** What a new key is to sign. @throws StepUpNeeded · Conflict `identity.errors.tooManyPasskeys` */
export async function beginPasskey(actor: PersonActor): Promise<string> {
  requireProof(actor);
  if ((await listPasskeys(actor.personId)).length >= LARGEST) throw new Conflict('identity.errors.tooManyPasskeys');
  return issueChallenge('passkey', actor.personId, actor.asOf);
}

/** Keeps a new key under a name, and says so by mail. @throws StepUpNeeded · Invalid `identity.errors.badPasskey` · Conflict `identity.errors.passkeyKnown` */
export async function addPasskey(
  actor: PersonActor,
  sessionId: string,
  input: unknown,
  party: RelyingParty,
): Promise<void> {
  requireProof(actor);
  const { personId, asOf, origin } = actor;
  const given = parseInput(NewPasskey, input);
  const secret = challengeIn(given.clientData, 'webauthn.create', party);
  const data = readAuthenticatorData(given.authenticatorData, party);
  const asked = secret === undefined ? undefined : await takeChallenge('passkey', secret, asOf);
  const isGenuine = asked?.personId === personId && data?.isVerified && data.credentialId === given.credentialId;
  if (!isGenuine || !isUsableKey(given.publicKey)) throw new Invalid('identity.errors.badPasskey');
  const { name, credentialId, publicKey } = given;
  const kept = await authDb()
    .insert(passkey)
    .values({
      id: newId<'passkey'>(),
      personId,
      credentialId,
      publicKey,
      counter: data.counter,
      name,
      createdAt: asOf,
    })
    .onConflictDoNothing()
    .returning({ id: passkey.id });
  if (kept.length === 0) throw new Conflict('identity.errors.passkeyKnown');
  await strengthenSession(sessionId);
  await tellOwner(personId, 'passkey_added', { at: asOf, origin });
}

const ofMine = (personId: PersonId, input: unknown) => {
  const { passkeyId } = parseInput(z.object({ passkeyId: id<'passkey'>() }), input);
  return and(eq(passkey.id, passkeyId), eq(passkey.personId, personId));
};

/** Gives a key of one's own another name. @throws NotFound · Invalid */
export async function renamePasskey({ personId }: PersonActor, input: unknown): Promise<void> {
  const { name } = parseInput(z.object({ name: line(60) }), input);
  const renamed = await authDb().update(passkey).set({ name }).where(ofMine(personId, input)).returning();
  if (renamed.length === 0) throw new NotFound();
}

/** Removes a key of one's own, and says so by mail. @throws StepUpNeeded · NotFound */
export async function removePasskey(actor: PersonActor, input: unknown): Promise<void> {
  requireProof(actor);
  const { personId, asOf, origin } = actor;
  const removed = await authDb().delete(passkey).where(ofMine(personId, input)).returning();
  if (removed.length === 0) throw new NotFound();
  await tellOwner(personId, 'passkey_removed', { at: asOf, origin });
}
