import { and, count, eq, gte, inArray, max, or, sql } from 'drizzle-orm';
import { brokenNames } from '#db/invariants/broken.ts';
import { auditEntry } from '#db/schema/audit-entry.ts';
import { client } from '#db/schema/client.ts';
import { delivery } from '#db/schema/delivery.ts';
import { entitlement } from '#db/schema/entitlement.ts';
import { invoice } from '#db/schema/invoice.ts';
import { submission } from '#db/schema/submission.ts';
import { subscription } from '#db/schema/subscription.ts';
import type { TenantTransaction } from '#db/tenant.server.ts';

const MONTH_MS = 30 * 86_400_000;
const DAY_MS = 86_400_000;

/** How a company stands, in figures of nobody: its plan, how much it works, what hangs, what does not add up. */
export async function companyFigures(db: TenantTransaction, asOf: Date) {
  const monthAgo = new Date(asOf.getTime() - MONTH_MS);
  const dayAgo = new Date(asOf.getTime() - DAY_MS);
  const [plan] = await db
    .select({ plan: entitlement.plan, state: subscription.state, endsAt: subscription.endsAt })
    .from(subscription)
    .innerJoin(entitlement, eq(entitlement.tenantId, subscription.tenantId));
  const [clients] = await db.select({ count: count() }).from(client);
  const [invoices] = await db.select({ count: count() }).from(invoice).where(gte(invoice.issuedAt, monthAgo));
  const [acts] = await db
    .select({ at: max(auditEntry.at) })
    .from(auditEntry)
    .where(inArray(auditEntry.actorKind, ['person', 'token']));
  const [mails] = await db
    .select({ count: count() })
    .from(delivery)
    .where(and(eq(delivery.state, 'failed'), gte(delivery.settledAt, monthAgo)));
  const [uploads] = await db
    .select({ count: count() })
    .from(submission)
    .where(
      or(
        inArray(submission.state, ['uncertain', 'rejected']),
        and(
          inArray(submission.state, ['sending', 'accepted', 'processing']),
          sql`${submission.nextCheckAt} < ${dayAgo.toISOString()}::timestamptz`,
        ),
      ),
    );
  return {
    plan: plan?.plan ?? null,
    planState: plan?.state ?? null,
    planEndsAt: plan?.endsAt ?? null,
    clients: clients?.count ?? 0,
    invoices: invoices?.count ?? 0,
    lastActAt: acts?.at ?? null,
    mailsFailed: mails?.count ?? 0,
    submissionsStuck: uploads?.count ?? 0,
    broken: await brokenNames(db),
  };
}
