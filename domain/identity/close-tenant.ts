import { and, eq, isNull, ne } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { apiToken, inboundAddress, membership, person, session, tenant, whatsappNumber } from '#db/schema/auth.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { PersonId, TenantId } from '#domain/kernel/pure/ids.ts';

/** Closes a company in the directory: nobody enters, no program, no mail. Its CUI is free again. Doing it again changes nothing. */
export const closeTenant = (tenantId: TenantId, retainUntil: CivilDate, at: Date): Promise<void> =>
  authDb().transaction(async (db) => {
    await db.update(tenant).set({ state: 'closed', retainUntil }).where(eq(tenant.id, tenantId));
    await db
      .update(apiToken)
      .set({ revokedAt: at })
      .where(and(eq(apiToken.tenantId, tenantId), isNull(apiToken.revokedAt)));
    await db.delete(inboundAddress).where(eq(inboundAddress.tenantId, tenantId));
    await db.delete(whatsappNumber).where(eq(whatsappNumber.tenantId, tenantId));
    await db.update(session).set({ tenantId: null }).where(eq(session.tenantId, tenantId));
  });

/** Takes name and address from the account of somebody who has left the only company where she had one. */
export const forgetMember = (tenantId: TenantId, personId: PersonId): Promise<void> =>
  authDb().transaction(async (db) => {
    const [elsewhere] = await db
      .select({ id: membership.id })
      .from(membership)
      .where(and(eq(membership.personId, personId), ne(membership.tenantId, tenantId)));
    if (elsewhere) return;
    await db.delete(session).where(eq(session.userId, personId));
    await db
      .update(person)
      .set({ name: 'Coleg șters', email: `${personId}@erased.invalid`, passwordHash: null })
      .where(eq(person.id, personId));
  });
