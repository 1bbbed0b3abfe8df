import { and, desc, eq, gte, like, lt, or, sql } from 'drizzle-orm';
import { auditLink, auditWaiting } from '#db/schema/audit-chain.ts';
import { auditEntry } from '#db/schema/audit-entry.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export interface AuditFilter {
  personId: PersonId | undefined;
  actorKind: (typeof auditEntry.$inferSelect)['actorKind'] | undefined;
  /** The first part of a verb's name. */
  capability: string | undefined;
  verb: string | undefined;
  /** The id of any row that the act was about. */
  subject: string | undefined;
  from: Date | undefined;
  /** Not included. */
  to: Date | undefined;
}

/** One page, newest first, and one row more when it goes on; each entry with its link or with what waits to be sealed. */
export const listPage = (
  tx: Tx,
  { personId, actorKind, capability, verb, subject, from, to }: AuditFilter,
  before: { sort: string; id: string } | undefined,
) =>
  tx.db
    .select({ entry: auditEntry, link: auditLink, waiting: auditWaiting.detail })
    .from(auditEntry)
    .leftJoin(auditLink, and(eq(auditLink.tenantId, auditEntry.tenantId), eq(auditLink.id, auditEntry.id)))
    .leftJoin(auditWaiting, and(eq(auditWaiting.tenantId, auditEntry.tenantId), eq(auditWaiting.id, auditEntry.id)))
    .where(
      and(
        personId && eq(auditEntry.personId, personId),
        actorKind && eq(auditEntry.actorKind, actorKind),
        capability === undefined ? undefined : like(auditEntry.verb, `${capability}.%`),
        verb === undefined ? undefined : eq(auditEntry.verb, verb),
        subject === undefined ? undefined : sql`${auditEntry.subjects} ? ${subject}`,
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

export type AuditRow = Awaited<ReturnType<typeof listPage>>[number];
