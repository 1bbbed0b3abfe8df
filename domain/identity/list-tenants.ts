import { asc } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { tenant } from '#db/schema/auth.ts';

/** Every company in the directory, closed ones and copies too, in the order in which they came. For commands, never for a page. */
export const listTenants = () =>
  authDb()
    .select({
      id: tenant.id,
      name: tenant.name,
      cui: tenant.cui,
      state: tenant.state,
      createdAt: tenant.createdAt,
      retainUntil: tenant.retainUntil,
    })
    .from(tenant)
    .orderBy(asc(tenant.id));
