import { and, eq } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { tenant } from '#db/schema/auth.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';

/**
 * The company of whoever runs the product, which sells Premium as any company sells its services; undefined where its CUI
 * is not configured or it has not registered yet: then nothing can be bought.
 */
export async function operatorTenant(cui: string | undefined): Promise<TenantId | undefined> {
  if (cui === undefined) return undefined;
  const [row] = await authDb()
    .select({ id: tenant.id })
    .from(tenant)
    .where(and(eq(tenant.cui, cui), eq(tenant.state, 'active')));
  return row?.id;
}
