import { and, asc, eq, lt, ne } from 'drizzle-orm';
import { envelope } from '#db/schema/envelope.ts';
import { withTenant } from '#db/tenant.server.ts';
import type { World } from './world.ts';

/** Seals what both have signed, each when it was signed; of reports only those since `from`. */
export async function sealPast({ tenantId, now, standIns }: World, from: Date): Promise<void> {
  const signed = await withTenant({ tenantId, asOf: now, readOnly: false }, async (db) => {
    const isOld = and(ne(envelope.subjectKind, 'contract'), lt(envelope.completedAt, from));
    await db.update(envelope).set({ document: null }).where(isOld);
    return db.select().from(envelope).where(eq(envelope.state, 'complete')).orderBy(asc(envelope.completedAt));
  });
  for (const { id, document, completedAt } of signed)
    if (document !== null && completedAt !== null) await standIns.seal(tenantId, id, completedAt);
}
