import { randomBytes } from 'node:crypto';
import { and, eq, isNotNull, isNull, lt, or } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { codeGenerator, membership, recoveryCode } from '#db/schema/auth.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import type { PersonId, TenantId } from '#domain/kernel/pure/ids.ts';
import { sealText, unsealText } from '#domain/kernel/sealed-text.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { stepOfCode } from './model/one-time-code.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { tellOwner } from './security-mail.ts';
import { strengthenSession } from './session.ts';

const SECRET_BYTES = 20;

const seal = (personId: PersonId, secret: Buffer): string =>
  sealText('code-generator', personId, secret.toString('base64url'));

const secretOf = (personId: PersonId, sealed: string): Buffer =>
  Buffer.from(unsealText('code-generator', personId, sealed), 'base64url');

const rowOf = async (personId: PersonId) =>
  (await authDb().select().from(codeGenerator).where(eq(codeGenerator.personId, personId)))[0];

/** Whether signing in asks this person for a code as well. */
export const usesCodes = async (personId: PersonId): Promise<boolean> =>
  (await rowOf(personId))?.confirmedAt instanceof Date;

/** Who in a company signs in with codes. */
export const whoUsesCodes = async (tenantId: TenantId): Promise<PersonId[]> => {
  const rows = await authDb()
    .select({ personId: codeGenerator.personId })
    .from(codeGenerator)
    .innerJoin(membership, eq(membership.personId, codeGenerator.personId))
    .where(and(eq(membership.tenantId, tenantId), isNotNull(codeGenerator.confirmedAt)));
  return rows.map((row) => row.personId);
};

/**
 * The secret that the person's authenticator is to learn: made at the first call, the same until it is confirmed.
 * @throws StepUpNeeded · Conflict `identity.errors.codesAlreadyOn`
 */
export async function beginCodes(actor: PersonActor): Promise<Buffer> {
  requireProof(actor);
  const { personId, asOf } = actor;
  const secret = seal(personId, randomBytes(SECRET_BYTES));
  await authDb().insert(codeGenerator).values({ personId, secret, createdAt: asOf }).onConflictDoNothing();
  const row = await rowOf(personId);
  if (!row || row.confirmedAt) throw new Conflict('identity.errors.codesAlreadyOn');
  return secretOf(personId, row.secret);
}

/**
 * Turns the second step on with a first code, and returns the recovery codes to be shown once.
 * @throws StepUpNeeded · Invalid `identity.errors.wrongCode` · Conflict `identity.errors.codesAlreadyOn`
 */
export async function confirmCodes(actor: PersonActor, sessionId: string, code: string): Promise<string[]> {
  requireProof(actor);
  const { personId, asOf, origin } = actor;
  const row = await rowOf(personId);
  if (!row || row.confirmedAt) throw new Conflict('identity.errors.codesAlreadyOn');
  const step = stepOfCode(secretOf(personId, row.secret), digitsOf(code), asOf, null);
  if (step === undefined) throw new Invalid('identity.errors.wrongCode', { fields: ['code'] });
  return authDb().transaction(async (db) => {
    const confirmed = await db
      .update(codeGenerator)
      .set({ confirmedAt: asOf, lastStep: step })
      .where(and(eq(codeGenerator.personId, personId), isNull(codeGenerator.confirmedAt)))
      .returning({ personId: codeGenerator.personId });
    if (confirmed.length === 0) throw new Conflict('identity.errors.codesAlreadyOn');
    await strengthenSession(sessionId, db);
    await tellOwner(personId, 'second_factor_on', { at: asOf, origin }, db);
    return renewRecoveryCodes(personId, db);
  });
}

/** True for the code of now, once for each half minute. Of two uses at once only one is right. */
export async function takeCode(personId: PersonId, code: string, at: Date): Promise<boolean> {
  const row = await rowOf(personId);
  if (!row?.confirmedAt) return false;
  const secret = secretOf(personId, row.secret);
  const step = stepOfCode(secret, digitsOf(code), at, row.lastStep);
  if (step === undefined) return false;
  const taken = await authDb()
    .update(codeGenerator)
    .set({ lastStep: step, secret: seal(personId, secret) }) // under the secret of now, whichever sealed it before
    .where(
      and(
        eq(codeGenerator.personId, personId),
        isNotNull(codeGenerator.confirmedAt),
        or(isNull(codeGenerator.lastStep), lt(codeGenerator.lastStep, step)),
      ),
    )
    .returning({ personId: codeGenerator.personId });
  return taken.length === 1;
}

/** Turns the second step off, recovery codes included, and says so by mail. @throws StepUpNeeded */
export async function endCodes(actor: PersonActor): Promise<void> {
  requireProof(actor);
  await forgetCodes(actor.personId);
  await tellOwner(actor.personId, 'second_factor_off', { at: actor.asOf, origin: actor.origin });
}

/** Ten new recovery codes in the place of the old, to be shown once. @throws StepUpNeeded · Conflict `identity.errors.codesOff` */
export async function renewCodes(actor: PersonActor): Promise<string[]> {
  requireProof(actor);
  if (!(await usesCodes(actor.personId))) throw new Conflict('identity.errors.codesOff');
  await tellOwner(actor.personId, 'recovery_codes_renewed', { at: actor.asOf, origin: actor.origin });
  return renewRecoveryCodes(actor.personId);
}

/** Removes authenticator and recovery codes of a person. */
export const forgetCodes = (personId: PersonId): Promise<void> =>
  authDb().transaction(async (db) => {
    await db.delete(recoveryCode).where(eq(recoveryCode.personId, personId));
    await db.delete(codeGenerator).where(eq(codeGenerator.personId, personId));
  });

/** People type a space in the middle. */
const digitsOf = (code: string): string => code.replace(/\s/g, '');
