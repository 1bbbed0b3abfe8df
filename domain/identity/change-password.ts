import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { Password } from './model/password.ts';
import { endOtherSessions } from './my-sessions.ts';
import { hashPassword } from './password-hash.ts';
import { tellOwner } from './security-mail.ts';

/** Sets a new password, ends every other session and says so by mail. @throws StepUpNeeded · Invalid */
export async function changePassword(actor: PersonActor, sessionId: string, input: unknown): Promise<void> {
  requireProof(actor);
  const { personId, asOf, origin } = actor;
  const { password } = parseInput(z.object({ password: Password }), input);
  const passwordHash = await hashPassword(password);
  await authDb().update(person).set({ passwordHash }).where(eq(person.id, personId));
  await endOtherSessions(personId, sessionId);
  await tellOwner(personId, 'password_changed', { at: asOf, origin });
}
