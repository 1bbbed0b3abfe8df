import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { membership, person, tenant } from '#db/schema/auth.ts';
import { hasRole, type Origin, type PersonActor } from '#domain/kernel/actor.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { promiseMail } from './account-mail.ts';
import { findToken, issueToken, useToken } from './account-token.ts';
import { forgiveTries, takeTries } from './attempts.ts';
import { forgetCodes, usesCodes } from './code-generator.ts';
import type { Subject } from './model/attempt-limits.ts';
import { passwordFits } from './password-hash.ts';
import { recordAct } from './record-act.ts';
import { tellOwner } from './security-mail.ts';
import { endAllSessions } from './session.ts';

/**
 * For a colleague who lost phone and recovery codes: an administrator vouches for who asks. It opens nothing by itself, but
 * promises the colleague a mail with a link of one day, which works together with the password.
 * @throws Forbidden · StepUpNeeded · NotFound · Conflict `identity.errors.codesOff`
 */
export async function vouchForColleague(actor: PersonActor, input: unknown): Promise<void> {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
  requireProof(actor);
  const { personId } = parseInput(z.object({ personId: id<'person'>() }), input);
  const { tenantId, asOf } = actor;
  if (personId === actor.personId) throw new Forbidden();
  await authDb().transaction(async (db) => {
    const [colleague] = await db
      .select({ email: person.email, locale: person.locale, company: tenant.name })
      .from(membership)
      .innerJoin(person, eq(person.id, membership.personId))
      .innerJoin(tenant, eq(tenant.id, membership.tenantId))
      .where(and(eq(membership.tenantId, tenantId), eq(membership.personId, personId), eq(membership.state, 'active')));
    if (!colleague) throw new NotFound();
    if (!(await usesCodes(personId))) throw new Conflict('identity.errors.codesOff');
    const { email, locale, company } = colleague;
    const seed = await issueToken(db, 'lost_factor', email, asOf, { personId, tenantId, invitedById: actor.personId });
    await promiseMail(db, { recipient: email, template: 'lost-factor', locale, data: { seed, company } }, asOf);
  });
  await recordAct(actor, 'identity.vouchForColleague', { personId });
}

const LostFactor = z.object({ token: z.string().min(1).max(200), password: z.string().min(1).max(200) });

/**
 * Turns the lost second step off with the link and the password, ends every session and says so by mail.
 * @throws Invalid `identity.errors.badToken` · Forbidden `identity.errors.wrongProof`, `identity.errors.tooManyTries`
 */
export async function dropLostFactor(input: unknown, at: Date, origin: Origin): Promise<void> {
  const { token, password } = parseInput(LostFactor, input);
  const row = await findToken(authDb(), 'lost_factor', token, at);
  if (!row?.personId) throw new Invalid('identity.errors.badToken');
  const { personId } = row;
  const subject: Subject = { tried: 'proof', by: 'account', value: personId };
  await takeTries([subject], at, 'password');
  const [owner] = await authDb().select({ hash: person.passwordHash }).from(person).where(eq(person.id, personId));
  if (!(await passwordFits(owner?.hash, password)))
    throw new Forbidden('identity.errors.wrongProof', { fields: ['password'] });
  if (!(await useToken(authDb(), row, at))) throw new Invalid('identity.errors.badToken');
  await forgiveTries([subject], at);
  await forgetCodes(personId);
  await endAllSessions(personId);
  await tellOwner(personId, 'second_factor_off', { at, origin });
}
