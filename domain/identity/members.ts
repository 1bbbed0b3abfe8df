import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { accountToken, membership, person, tenant } from '#db/schema/auth.ts';
import { type Actor, hasRole, personOf, type PersonActor } from '#domain/kernel/actor.ts';
import { Conflict, Forbidden, NotFound } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import type { PersonId, TenantId } from '#domain/kernel/pure/ids.ts';
import { isMemberRole, MEMBER_ROLES, type MemberRole } from '#domain/kernel/roles.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { recordAct } from './record-act.ts';
import { tellOwner } from './security-mail.ts';

export interface Member {
  personId: PersonId;
  name: string;
  email: string;
  roles: MemberRole[];
  state: 'active' | 'suspended' | 'removed';
  awayFrom: string | null;
  awayUntil: string | null;
}

/** The people of one company, by name. The directory is asked with the actor's own tenant only. */
export async function listMembers(tenantId: TenantId): Promise<Member[]> {
  const rows = await authDb()
    .select({
      personId: person.id,
      name: person.name,
      email: person.email,
      roles: membership.roles,
      state: membership.state,
      awayFrom: membership.awayFrom,
      awayUntil: membership.awayUntil,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(eq(membership.tenantId, tenantId))
    .orderBy(person.name);
  return rows.map((row) => ({ ...row, roles: row.roles.filter(isMemberRole) }));
}

export const listInvitations = (tenantId: TenantId) =>
  authDb()
    .select({
      email: accountToken.email,
      roles: accountToken.roles,
      expiresAt: accountToken.expiresAt,
      usedAt: accountToken.usedAt,
    })
    .from(accountToken)
    .where(and(eq(accountToken.tenantId, tenantId), eq(accountToken.purpose, 'invitation')));

export const companyName = async (tenantId: TenantId): Promise<string> => {
  const [row] = await authDb().select({ name: tenant.name }).from(tenant).where(eq(tenant.id, tenantId));
  if (!row) throw new NotFound();
  return row.name;
};

const ChangeMember = z.object({
  personId: z.uuid(),
  roles: z.array(z.enum(MEMBER_ROLES)).min(1),
  state: z.enum(['active', 'suspended', 'removed']),
});

/**
 * Gives a colleague other roles, suspends or removes, and tells the colleague by mail. The last active administrator stays one.
 * @throws Forbidden · StepUpNeeded · NotFound · Conflict `identity.errors.lastAdministrator`
 */
export async function changeMember(actor: PersonActor, input: unknown): Promise<void> {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
  requireProof(actor);
  const change = parseInput(ChangeMember, input);
  await authDb().transaction(async (db) => {
    const all = await db.select().from(membership).where(eq(membership.tenantId, actor.tenantId)).for('update');
    const mine = all.find((row) => row.personId === change.personId);
    if (!mine) throw new NotFound();
    const others = all.filter((row) => row !== mine && row.state === 'active' && row.roles.includes('administrator'));
    const stays = change.state === 'active' && change.roles.includes('administrator');
    if (others.length === 0 && !stays) throw new Conflict('identity.errors.lastAdministrator');
    await db.update(membership).set({ roles: change.roles, state: change.state }).where(eq(membership.id, mine.id));
    if (mine.state !== change.state || !sameSet(mine.roles, change.roles))
      await tellOwner(mine.personId, 'roles_changed', { at: actor.asOf }, db);
  });
  await recordAct(actor, 'identity.changeMember', { personId: change.personId });
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

/** True for somebody who works in the actor's company now. */
export async function isMember(actor: Actor, personId: PersonId): Promise<boolean> {
  if (personOf(actor) === personId) return true;
  const all = await listMembers(actor.tenantId);
  return all.some((member) => member.personId === personId && member.state === 'active');
}
