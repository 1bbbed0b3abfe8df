import { and, asc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { accessRequest, membership, person, tenant } from '#db/schema/auth.ts';
import { type Actor, hasRole, type PersonActor } from '#domain/kernel/actor.ts';
import { Conflict, Forbidden, NotFound } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { newId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { MEMBER_ROLES } from '#domain/kernel/roles.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { promiseMail } from './account-mail.ts';
import { takeTries } from './attempts.ts';
import { inviteColleague } from './invite-colleague.ts';
import type { From } from './log-in.ts';
import type { Subject } from './model/attempt-limits.ts';
import { Cui, Email } from './model/registration.ts';

const Asked = z.object({ email: Email, cui: Cui });

/**
 * Somebody whose company is here already asks to be let in: its administrators get a mail. The answer is the same whether
 * there is such a company or not, and a request that waits is not sent again.
 * @throws Invalid · Forbidden `identity.errors.tooManyTries`
 */
export async function askForAccess(input: unknown, at: Date, { address }: Pick<From, 'address'> = {}): Promise<void> {
  const { email, cui } = parseInput(Asked, input);
  const asked: Subject[] = [{ tried: 'access', by: 'account', value: email }];
  if (address !== undefined) asked.push({ tried: 'access', by: 'address', value: address });
  await takeTries(asked, at);
  const [company] = await authDb()
    .select()
    .from(tenant)
    .where(and(eq(tenant.cui, cui), eq(tenant.state, 'active')));
  if (!company) return;
  await authDb().transaction(async (db) => {
    const made = await db
      .insert(accessRequest)
      .values({ id: newId<'accessRequest'>(), tenantId: company.id, email, createdAt: at })
      .onConflictDoNothing()
      .returning({ id: accessRequest.id });
    if (made.length === 0) return;
    const people = await db
      .select({ email: person.email, locale: person.locale, roles: membership.roles })
      .from(membership)
      .innerJoin(person, eq(person.id, membership.personId))
      .where(and(eq(membership.tenantId, company.id), eq(membership.state, 'active')));
    const data = { company: company.name, asker: email };
    for (const { email: recipient, locale, roles } of people)
      if (roles.includes('administrator'))
        await promiseMail(db, { recipient, template: 'access-request', locale, data }, at);
  });
}

/** The requests that nobody has answered, the oldest first. */
export const listAccessRequests = (tenantId: TenantId) =>
  authDb()
    .select({ id: accessRequest.id, email: accessRequest.email, createdAt: accessRequest.createdAt })
    .from(accessRequest)
    .where(and(eq(accessRequest.tenantId, tenantId), isNull(accessRequest.answer)))
    .orderBy(asc(accessRequest.createdAt));

const Answer = z.discriminatedUnion('answer', [
  z.object({
    requestId: id<'accessRequest'>(),
    answer: z.literal('accepted'),
    roles: z.array(z.enum(MEMBER_ROLES)).min(1),
  }),
  z.object({ requestId: id<'accessRequest'>(), answer: z.literal('refused') }),
]);

/**
 * Lets somebody in with these roles, by an invitation to the address that asked, or does not; who is refused is told nothing.
 * @throws Forbidden · StepUpNeeded · NotFound · Conflict `identity.errors.alreadyAnswered`, `identity.errors.alreadyMember`
 */
export async function answerAccessRequest(actor: PersonActor, input: unknown): Promise<void> {
  requireAdministrator(actor);
  const given = parseInput(Answer, input);
  const mine = and(eq(accessRequest.id, given.requestId), eq(accessRequest.tenantId, actor.tenantId));
  if (given.answer === 'accepted') requireProof(actor);
  const [request] = await authDb().select().from(accessRequest).where(mine);
  if (!request) throw new NotFound();
  const answered = await authDb()
    .update(accessRequest)
    .set({ answer: given.answer, answeredAt: actor.asOf, answeredById: actor.personId })
    .where(and(mine, isNull(accessRequest.answer)))
    .returning({ id: accessRequest.id });
  if (answered.length === 0) throw new Conflict('identity.errors.alreadyAnswered');
  if (given.answer === 'accepted') await inviteColleague(actor, { email: request.email, roles: given.roles });
}

function requireAdministrator(actor: Actor): void {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
}
