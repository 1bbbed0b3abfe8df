import { and, eq, inArray } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { inboundAddress, membership, person, tenant } from '#db/schema/auth.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { newId, type PersonId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { inboundName } from './model/inbound-name.ts';

interface CopiedCompany {
  tenantId: TenantId;
  name: string;
  cui: string;
  people: readonly { id: string; name: string; email: string; roles: readonly string[] }[];
  /** Whose account opens it; nobody's when left out. */
  administrator: string | undefined;
}

/** Whether somebody signs in with this address. */
export const hasAccount = async (email: string): Promise<boolean> =>
  (await authDb().select({ id: person.id }).from(person).where(eq(person.email, email))).length > 0;

/**
 * Enters a company that was read in from a copy. Its people keep their names on what they did and get no access; one
 * account may be named that opens it. Beside an active company of the same CUI it is a `copy`. @throws NotFound for an
 * administrator without an account
 */
export function enterCopy({ tenantId, name, cui, people, administrator }: CopiedCompany, at: Date) {
  return authDb().transaction(async (db) => {
    const [taken] = await db
      .select({ id: tenant.id })
      .from(tenant)
      .where(and(eq(tenant.cui, cui), eq(tenant.state, 'active')));
    const state = taken === undefined ? ('active' as const) : ('copy' as const);
    await db.insert(tenant).values({ id: tenantId, cui, name, state, createdAt: at });
    await db.insert(inboundAddress).values({ localPart: inboundName(name, tenantId), tenantId });
    const ids = people.map((one) => one.id as PersonId);
    const known =
      ids.length === 0 ? [] : await db.select({ id: person.id }).from(person).where(inArray(person.id, ids));
    const members = known.map(({ id }) => ({
      personId: id,
      roles: [...(people.find((one) => one.id === id)?.roles ?? [])],
    }));
    for (const { personId, roles } of members)
      await db.insert(membership).values({ id: newId<'membership'>(), tenantId, personId, roles, state: 'suspended', createdAt: at }); // prettier-ignore
    if (administrator !== undefined) {
      const [account] = await db.select({ id: person.id }).from(person).where(eq(person.email, administrator));
      if (account === undefined) throw new NotFound();
      await db
        .insert(membership)
        .values({ id: newId<'membership'>(), tenantId, personId: account.id, roles: ['administrator'], createdAt: at })
        .onConflictDoUpdate({
          target: [membership.tenantId, membership.personId],
          set: { roles: ['administrator'], state: 'active' },
        });
    }
    return { state };
  });
}
