import { asc } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { tenant } from '#db/schema/auth.ts';
import { withTenant } from '#db/tenant.server.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { brokenInvariants } from './broken.ts';

export interface CheckedCompany {
  tenantId: TenantId;
  name: string;
  broken: string[];
}

/** Asks every invariant of every company, one after the other, each in a read-only transaction of its own. */
export async function* checkEveryCompany(asOf: Date): AsyncGenerator<CheckedCompany> {
  const companies = await authDb().select({ id: tenant.id, name: tenant.name }).from(tenant).orderBy(asc(tenant.id));
  for (const { id: tenantId, name } of companies)
    yield { tenantId, name, broken: await withTenant({ tenantId, asOf, readOnly: true }, brokenInvariants) };
}
