import { Forbidden, Invalid } from '#domain/kernel/errors.ts';
import type { Origin } from '#domain/kernel/actor.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { forgiveTries, takeTries } from './attempts.ts';
import { findChallenge, issueChallenge, takeChallenge } from './challenges.ts';
import { takeCode } from './code-generator.ts';
import type { Subject } from './model/attempt-limits.ts';
import { looksLikeRecoveryCode } from './model/recovery-code.ts';
import { takeRecoveryCode } from './recovery-codes.ts';
import { tellOwner } from './security-mail.ts';

/** A log-in whose password was right waits ten minutes for its second step; the secret goes into a cookie. */
export const beginSecondStep = (personId: PersonId, at: Date): Promise<string> =>
  issueChallenge('second_step', personId, at);

/** Whether a log-in waits under this secret. */
export const awaitsSecondStep = async (secret: string, at: Date): Promise<boolean> =>
  (await findChallenge('second_step', secret, at)) !== undefined;

/**
 * Ends a log-in with the code of an authenticator or with a recovery code, of which the owner is told.
 * @throws Forbidden `identity.errors.tooManyTries` · Invalid `identity.errors.wrongCode`, `identity.errors.stepExpired`
 */
export async function endSecondStep(secret: string, typed: string, at: Date, origin: Origin): Promise<PersonId> {
  const waiting = await findChallenge('second_step', secret, at);
  if (!waiting?.personId) throw new Invalid('identity.errors.stepExpired');
  const { personId } = waiting;
  const subjects: Subject[] = [{ tried: 'second-step', by: 'account', value: personId }];
  await takeTries(subjects, at, 'code');
  const isRecovery = looksLikeRecoveryCode(typed);
  const fits = isRecovery ? await takeRecoveryCode(personId, typed, at) : await takeCode(personId, typed, at);
  if (!fits) throw new Forbidden('identity.errors.wrongCode', { fields: ['code'] });
  if (!(await takeChallenge('second_step', secret, at))) throw new Invalid('identity.errors.stepExpired');
  await forgiveTries(subjects, at);
  if (isRecovery) await tellOwner(personId, 'recovery_code_used', { at, origin });
  return personId;
}
