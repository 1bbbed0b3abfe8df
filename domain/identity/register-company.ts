import { and, eq } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { inboundAddress, membership, person, tenant } from '#db/schema/auth.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { newId, type PersonId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { promiseMail } from './account-mail.ts';
import { issueToken } from './account-token.ts';
import { inboundName } from './model/inbound-name.ts';
import { Registration } from './model/registration.ts';
import { hashPassword, passwordFits } from './password-hash.ts';

/**
 * Enters a person and a company in the directory, in one transaction, and promises the confirmation mail. The company's
 * own rows follow by `openCompany`, which the caller repeats until it answers.
 * @throws Invalid per field · Conflict `identity.errors.cuiTaken` · `identity.errors.emailTaken`
 */
export async function registerCompany(
  input: unknown,
  companyName: string,
  at: Date,
): Promise<{ tenantId: TenantId; personId: PersonId }> {
  const { email, password, cui } = parseInput(Registration, input);
  const passwordHash = await hashPassword(password);
  return authDb().transaction(async (db) => {
    const [taken] = await db
      .select({ id: tenant.id })
      .from(tenant)
      .where(and(eq(tenant.cui, cui), eq(tenant.state, 'active')));
    if (taken) throw new Conflict('identity.errors.cuiTaken', { fields: ['cui'] });
    const [known] = await db.select().from(person).where(eq(person.email, email));
    if (known && !(await passwordFits(known.passwordHash, password))) {
      throw new Conflict('identity.errors.emailTaken', { fields: ['email'] });
    }
    const personId = known?.id ?? newId<'person'>();
    const tenantId = newId<'tenant'>();
    if (!known) {
      await db
        .insert(person)
        .values({ id: personId, email, name: email.split('@')[0] ?? email, passwordHash, createdAt: at });
      const seed = await issueToken(db, 'confirm_email', email, at, { personId });
      await promiseMail(db, { recipient: email, template: 'confirm-email', locale: 'ro', data: { seed } }, at);
    }
    await db.insert(tenant).values({ id: tenantId, cui, name: companyName, createdAt: at });
    await db
      .insert(membership)
      .values({ id: newId<'membership'>(), tenantId, personId, roles: ['administrator'], createdAt: at });
    await db.insert(inboundAddress).values({ localPart: inboundName(companyName, tenantId), tenantId });
    return { tenantId, personId };
  });
}
