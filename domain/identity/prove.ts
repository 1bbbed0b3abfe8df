import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { person, session } from '#db/schema/auth.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { failuresOf, forgiveTries, takeTries } from './attempts.ts';
import { takeCode, usesCodes } from './code-generator.ts';
import { hashedSession } from './lucia.ts';
import type { Subject } from './model/attempt-limits.ts';
import type { RelyingParty } from './model/webauthn.ts';
import { passwordFits } from './password-hash.ts';
import { listPasskeys } from './passkeys.ts';
import { tellOwner } from './security-mail.ts';
import { usePasskey } from './use-passkey.ts';

/** The failure of which the owner is told: people mistype once or twice. */
const TOLD_AT = 5;

const Proof = z.object({
  password: z.string().max(200).optional(),
  code: z.string().max(20).optional(),
  passkey: z.unknown().optional(),
});

/** By what a person may show to be there. */
export async function waysToProve({ personId }: PersonActor) {
  const [codes, keys] = await Promise.all([usesCodes(personId), listPasskeys(personId)]);
  return { code: codes, passkey: keys.length > 0 };
}

/**
 * Takes password, code or passkey of the person signed in, for this session alone and for ten minutes.
 * @throws Forbidden `identity.errors.wrongProof` · `identity.errors.tooManyTries`
 */
export async function prove(actor: PersonActor, sessionId: string, input: unknown, party: RelyingParty): Promise<void> {
  const { personId, asOf, origin } = actor;
  const given = parseInput(Proof, input);
  const subject: Subject = { tried: 'proof', by: 'account', value: personId };
  await takeTries([subject], asOf);
  if (!(await fits(actor, given, party))) {
    if ((await failuresOf(subject)) === TOLD_AT) await tellOwner(personId, 'proof_failed_often', { at: asOf, origin });
    throw new Forbidden('identity.errors.wrongProof');
  }
  await forgiveTries([subject], asOf);
  await authDb()
    .update(session)
    .set({ provedAt: asOf })
    .where(eq(session.id, hashedSession(sessionId)));
}

async function fits(
  { personId, asOf, origin }: PersonActor,
  { password, code, passkey }: z.output<typeof Proof>,
  party: RelyingParty,
): Promise<boolean> {
  if (passkey !== undefined) return (await usePasskey(passkey, party, asOf, origin ?? {})) === personId;
  if (code !== undefined) return takeCode(personId, code, asOf);
  const [own] = await authDb().select({ hash: person.passwordHash }).from(person).where(eq(person.id, personId));
  return passwordFits(own?.hash, password ?? '');
}
