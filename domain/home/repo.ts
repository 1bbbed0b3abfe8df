import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import { company } from '#db/schema/company.ts';
import { entitlement } from '#db/schema/entitlement.ts';
import { submission } from '#db/schema/submission.ts';
import { subscription } from '#db/schema/subscription.ts';
import { thread } from '#db/schema/thread.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** What the shell shows on each page, in one row: kept to two counts that an index answers. */
export async function shellRow(tx: Tx) {
  const [own] = await tx.db
    .select({ name: company.name, plan: entitlement.plan, state: subscription.state, endsAt: subscription.endsAt })
    .from(company)
    .innerJoin(entitlement, eq(entitlement.tenantId, company.tenantId))
    .innerJoin(subscription, eq(subscription.tenantId, company.tenantId));
  const [unread] = await tx.db
    .select({ count: count() })
    .from(thread)
    .where(and(eq(thread.state, 'open'), isNull(thread.readAt)));
  const [waiting] = await tx.db
    .select({ count: count() })
    .from(submission)
    .where(inArray(submission.state, ['waiting', 'unsent', 'rejected', 'uncertain']));
  return { own, inbox: unread?.count ?? 0, efactura: waiting?.count ?? 0 };
}
