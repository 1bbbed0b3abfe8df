import { and, eq } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { inboundAddress, membership, person, tenant } from '#db/schema/auth.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { newId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { promiseMail } from './account-mail.ts';
import { issueToken } from './account-token.ts';
import { forgiveTries, takeTries } from './attempts.ts';
import { usesCodes } from './code-generator.ts';
import type { From, LoggedIn } from './log-in.ts';
import type { Subject } from './model/attempt-limits.ts';
import { inboundName } from './model/inbound-name.ts';
import { Registration } from './model/registration.ts';
import { hashPassword, passwordFits } from './password-hash.ts';

/**
 * Enters a person and a company in the directory, in one transaction, and promises the confirmation mail. The company's
 * own rows follow by `openCompany`, which the caller repeats until it answers. Guessing the password of an address that
 * has an account is counted as at the log-in.
 * @throws Invalid per field · Conflict `identity.errors.cuiTaken` · `identity.errors.emailTaken` · Forbidden `identity.errors.tooManyTries`
 */
export async function registerCompany(
  input: unknown,
  companyName: string,
  at: Date,
  { address }: Pick<From, 'address'> = {},
): Promise<LoggedIn & { tenantId: TenantId }> {
  const { email, password, cui } = parseInput(Registration, input);
  const tries: Subject[] = [{ tried: 'log-in', by: 'account', value: email }];
  if (address !== undefined) tries.push({ tried: 'registration', by: 'address', value: address });
  await takeTries(tries, at, 'password');
  const passwordHash = await hashPassword(password);
  const made = await authDb().transaction(async (db) => {
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
  await forgiveTries(tries, at);
  return { ...made, needsSecondStep: await usesCodes(made.personId) };
}
