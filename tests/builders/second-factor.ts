import { beginCodes, confirmCodes } from '#domain/identity/code-generator.ts';
import { codeOf, stepOf } from '#domain/identity/model/one-time-code.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';

/** A person whose second step is on: the codes of the authenticator at any time, and the recovery codes. */
export async function withCodes(actor: PersonActor, sessionId = 'no session') {
  const secret = await beginCodes(actor);
  const codeAt = (at: Date): string => codeOf(secret, stepOf(at));
  const recovery = await confirmCodes(actor, sessionId, codeAt(actor.asOf));
  return { codeAt, recovery };
}
