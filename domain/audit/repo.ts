import { and, desc, eq, gte, like, lt, or, sql } from 'drizzle-orm';
import { auditEntry } from '#db/schema/audit-entry.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export interface AuditFilter {
  personId: PersonId | undefined;
  actorKind: (typeof auditEntry.$inferSelect)['actorKind'] | undefined;
  /** The first part of a verb's name. */
  capability: string | undefined;
  from: Date | undefined;
  /** Not included. */
  to: Date | undefined;
}

/** One page, newest first, and one row more when it goes on. */
export const listPage = (
  tx: Tx,
  { personId, actorKind, capability, from, to }: AuditFilter,
  before: { sort: string; id: string } | undefined,
) =>
  tx.db
    .select()
    .from(auditEntry)
    .where(
      and(
        personId && eq(auditEntry.personId, personId),
        actorKind && eq(auditEntry.actorKind, actorKind),
        capability === undefined ? undefined : like(auditEntry.verb, `${capability}.%`),
        from && gte(auditEntry.at, from),
        to && lt(auditEntry.at, to),
        before &&
          or(
            lt(auditEntry.at, new Date(before.sort)),
            and(eq(auditEntry.at, new Date(before.sort)), sql`${auditEntry.id} < ${before.id}::uuid`),
          ),
      ),
    )
    .orderBy(desc(auditEntry.at), desc(auditEntry.id))
    .limit(PAGE_SIZE + 1);
