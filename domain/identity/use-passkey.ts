import { and, eq, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { passkey } from '#db/schema/auth.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { forgiveTries, takeTries } from './attempts.ts';
import { issueChallenge, takeChallenge } from './challenges.ts';
import type { From } from './log-in.ts';
import type { Subject } from './model/attempt-limits.ts';
import { challengeIn, isSignedBy, readAuthenticatorData, type RelyingParty } from './model/webauthn.ts';

const encoded = z
  .string()
  .regex(/^[\w-]+$/)
  .max(8_000);

/** What a browser gives for a key that it holds; every part base64url. */
const Assertion = z.object({
  credentialId: encoded,
  clientData: encoded,
  authenticatorData: encoded,
  signature: encoded,
});

const triesOf = ({ address }: Pick<From, 'address'>): Subject[] =>
  address === undefined ? [] : [{ tried: 'passkey', by: 'address', value: address }];

/** What a key is to sign; whose key it will be is not known yet. @throws Forbidden `identity.errors.tooManyTries` */
export async function askForPasskey(at: Date, from: Pick<From, 'address'>): Promise<string> {
  await takeTries(triesOf(from), at);
  return issueChallenge('passkey', null, at);
}

/**
 * Whose key signed what was asked a moment ago, recognised by finger, face or PIN: as good as two factors.
 * A key whose counter goes back was copied, and is refused. @throws Forbidden `identity.errors.badPasskey`
 */
export async function usePasskey(
  input: unknown,
  party: RelyingParty,
  at: Date,
  from: Pick<From, 'address'>,
): Promise<PersonId> {
  const refused = new Forbidden('identity.errors.badPasskey');
  const { data: given } = Assertion.safeParse(input);
  if (!given) throw refused;
  const secret = challengeIn(given.clientData, 'webauthn.get', party);
  const data = readAuthenticatorData(given.authenticatorData, party);
  const asked = secret === undefined ? undefined : await takeChallenge('passkey', secret, at);
  const [key] = await authDb().select().from(passkey).where(eq(passkey.credentialId, given.credentialId));
  if (!asked || asked.personId !== null || !data?.isVerified || !key) throw refused;
  if (!isSignedBy(key.publicKey, given)) throw refused;
  const used = await authDb()
    .update(passkey)
    .set({ counter: data.counter, lastUsedAt: at })
    .where(and(eq(passkey.id, key.id), isLater(data.counter)))
    .returning({ id: passkey.id });
  if (used.length === 0) throw refused;
  await forgiveTries(triesOf(from), at);
  return key.personId;
}

const isLater = (counter: number) =>
  counter === 0 ? eq(passkey.counter, 0) : or(eq(passkey.counter, 0), lt(passkey.counter, counter));
