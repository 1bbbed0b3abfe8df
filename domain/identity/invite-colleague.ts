import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { membership, person, tenant } from '#db/schema/auth.ts';
import { hasRole, type PersonActor } from '#domain/kernel/actor.ts';
import { Conflict, Forbidden, Invalid } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { MEMBER_ROLES } from '#domain/kernel/roles.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { promiseMail } from './account-mail.ts';
import { findToken, issueToken, useToken } from './account-token.ts';
import { countsSeats, requireFreeSeat } from './free-seat.ts';
import { Password } from './model/password.ts';
import { Email } from './model/registration.ts';
import { hashPassword } from './password-hash.ts';
import { recordAct } from './record-act.ts';

export const Invitation = z.object({ email: Email, roles: z.array(z.enum(MEMBER_ROLES)).min(1) });

/** Promises a mail with a link of seven days, bound to the address, the roles and the company. @throws Forbidden · StepUpNeeded · Conflict `identity.errors.alreadyMember`, `identity.errors.seatsTaken` */
export async function inviteColleague(actor: PersonActor, input: unknown): Promise<void> {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
  requireProof(actor);
  const { email, roles } = parseInput(Invitation, input);
  const isCounted = await countsSeats(actor);
  await authDb().transaction(async (db) => {
    const [company] = await db.select().from(tenant).where(eq(tenant.id, actor.tenantId));
    const [inviter] = await db.select().from(person).where(eq(person.id, actor.personId));
    const [member] = await db
      .select({ id: membership.id })
      .from(membership)
      .innerJoin(person, eq(person.id, membership.personId))
      .where(and(eq(membership.tenantId, actor.tenantId), eq(person.email, email), eq(membership.state, 'active')));
    if (member) throw new Conflict('identity.errors.alreadyMember', { fields: ['email'] });
    await requireFreeSeat(db, actor, roles, isCounted);
    const seed = await issueToken(db, 'invitation', email, actor.asOf, {
      tenantId: actor.tenantId,
      roles,
      invitedById: actor.personId,
    });
    const data = { seed, company: company?.name ?? '', inviter: inviter?.name ?? '' };
    await promiseMail(
      db,
      { recipient: email, template: 'invitation', locale: inviter?.locale ?? 'ro', data },
      actor.asOf,
    );
  });
  await recordAct(actor, 'identity.inviteColleague');
}

/** What an invitation says, before it is taken. @throws Invalid `identity.errors.badToken` */
export async function showInvitation(token: string, at: Date) {
  const row = await findToken(authDb(), 'invitation', token, at);
  if (!row?.tenantId) throw new Invalid('identity.errors.badToken');
  const [company] = await authDb().select({ name: tenant.name }).from(tenant).where(eq(tenant.id, row.tenantId));
  const [known] = await authDb().select({ id: person.id }).from(person).where(eq(person.email, row.email));
  return { email: row.email, company: company?.name ?? '', isKnown: known !== undefined };
}

export const AcceptInvitation = z.object({
  token: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(100),
  password: Password,
});

/** Joins the company; somebody new sets name and password here. @throws Invalid `identity.errors.badToken` */
export async function acceptInvitation(input: unknown, signedInAs: PersonId | undefined, at: Date): Promise<PersonId> {
  const { token } = parseInput(z.object({ token: z.string().min(1).max(200) }), input);
  return authDb().transaction(async (db) => {
    const row = await findToken(db, 'invitation', token, at);
    if (!row?.tenantId || !(await useToken(db, row, at))) throw new Invalid('identity.errors.badToken');
    const [known] = await db.select().from(person).where(eq(person.email, row.email));
    if (known && known.id !== signedInAs) throw new Forbidden('identity.errors.logInFirst');
    const personId = known?.id ?? newId<'person'>();
    if (!known) {
      const { name, password } = parseInput(AcceptInvitation, input);
      const passwordHash = await hashPassword(password);
      await db
        .insert(person)
        .values({ id: personId, email: row.email, name, passwordHash, emailConfirmedAt: at, createdAt: at });
    }
    await db
      .insert(membership)
      .values({ id: newId<'membership'>(), tenantId: row.tenantId, personId, roles: row.roles ?? [], createdAt: at })
      .onConflictDoUpdate({
        target: [membership.tenantId, membership.personId],
        set: { roles: row.roles ?? [], state: 'active' },
      });
    return personId;
  });
}
