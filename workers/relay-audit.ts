import { asc, min } from 'drizzle-orm';
import { auditDue } from '#db/schema/queue.ts';
import { relayDb } from '#db/outbox.server.ts';
import { chainEntries } from '#domain/audit/chain-entries.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';

const COMPANIES = 20;

/** Chains the audit of the companies whose entries wait longest; one turn. @returns how many entries were chained */
export async function chainAudits(): Promise<number> {
  const since = min(auditDue.at);
  const waiting = await relayDb()
    .select({ tenantId: auditDue.tenantId })
    .from(auditDue)
    .groupBy(auditDue.tenantId)
    .orderBy(asc(since))
    .limit(COMPANIES);
  let chained = 0;
  for (const { tenantId } of waiting) chained += await chainEntries(asTenant(tenantId), new Date());
  return chained;
}

/** Guaranteed: the queue's rows bear their transaction's tenant. */
const asTenant = (id: string) => id as TenantId;
