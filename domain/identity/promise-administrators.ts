import { createHash } from 'node:crypto';
import { authDb } from '#db/auth.server.ts';
import { accountMail } from '#db/schema/auth.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { companyName, listMembers } from './members.ts';

/**
 * Promises a mail to every active administrator of a company, once for each occasion: the row's id is made of tenant,
 * template, occasion and address, so a repeat finds it there.
 */
export async function promiseAdministrators(
  tenantId: TenantId,
  template:
    'trial-ending' | 'trial-ended' | 'spv-lost' | 'ceiling-near' | 'export-ready' | 'closing-asked' | 'company-closed',
  occasion: string,
  data: Record<string, string>,
  at: Date,
): Promise<void> {
  const company = await companyName(tenantId);
  const administrators = (await listMembers(tenantId)).filter(
    (one) => one.state === 'active' && one.roles.includes('administrator'),
  );
  for (const { email } of administrators) {
    const id = uuidOf(`${tenantId}/${template}/${occasion}/${email}`);
    await authDb()
      .insert(accountMail)
      .values({ id, recipient: email, template, locale: 'ro', data: { ...data, company }, dueAt: at })
      .onConflictDoNothing();
  }
}

/** A UUID (version 8) of a text's hash. */
function uuidOf(text: string): Id<'accountMail'> {
  const hex = createHash('sha256').update(text).digest('hex');
  const digits = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return digits as Id<'accountMail'>;
}
