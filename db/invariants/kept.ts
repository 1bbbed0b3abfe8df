import { asc, eq, sql } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { booksCheck, tenant } from '#db/schema/auth.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';

/** Keeps what the check of a company's books found: the names of the rules, nothing of the rows. */
export const keepCheck = (tenantId: TenantId, checkedAt: Date, names: readonly string[]) =>
  authDb()
    .insert(booksCheck)
    .values({ tenantId, checkedAt, broken: [...names] })
    .onConflictDoUpdate({ target: booksCheck.tenantId, set: { checkedAt, broken: [...names] } });

/** The last check of every company, those with a broken rule first; for the operator. */
export const keptChecks = () =>
  authDb()
    .select({
      tenantId: booksCheck.tenantId,
      name: tenant.name,
      checkedAt: booksCheck.checkedAt,
      broken: booksCheck.broken,
    })
    .from(booksCheck)
    .innerJoin(tenant, eq(tenant.id, booksCheck.tenantId))
    .orderBy(sql`cardinality(${booksCheck.broken}) = 0`, asc(tenant.id));
