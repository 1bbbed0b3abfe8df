import { and, eq, lte, sql } from 'drizzle-orm';
import { delivery } from '#db/schema/delivery.ts';
import { withTenant } from '#db/tenant.server.ts';
import type { World } from './world.ts';

/**
 * The mails of the past went out when they were promised; those since `from` are left for the product to send. One
 * statement instead of three verbs for each of a thousand mails: nobody was there to be told.
 */
export async function settlePastMails({ tenantId, now }: World, from: Date): Promise<void> {
  await withTenant({ tenantId, asOf: now, readOnly: false }, (db) =>
    db
      .update(delivery)
      .set({
        state: 'delivered',
        attempts: 1,
        providerId: sql`'past-' || ${delivery.id}`,
        sentAt: sql`${delivery.dueAt}`,
        settledAt: sql`${delivery.dueAt}`,
      })
      .where(and(eq(delivery.state, 'waiting'), lte(delivery.dueAt, from))),
  );
}
