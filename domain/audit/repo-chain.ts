import { and, asc, count, desc, eq, gt, inArray, min, notExists, sql } from 'drizzle-orm';
import { auditLink, auditWaiting } from '#db/schema/audit-chain.ts';
import { auditEntry } from '#db/schema/audit-entry.ts';
import { auditDue } from '#db/schema/queue.ts';
import type { AuditDetail } from '#domain/kernel/audit-detail.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type Head, START } from './model/chain.ts';

export type EntryRow = typeof auditEntry.$inferSelect;
type EntryId = Id<'auditEntry'>;

/** One at a time chains a company's audit; whoever writes an entry does not wait for it. */
export const holdChain = (tx: Tx) =>
  tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit/${tx.tenantId}`}, 0))`);

export async function headOf(tx: Tx): Promise<Head> {
  const [last] = await tx.db
    .select({ sequence: auditLink.sequence, hash: auditLink.hash })
    .from(auditLink)
    .orderBy(desc(auditLink.sequence))
    .limit(1);
  return last ?? START;
}

/** The oldest entries that wait for their link, with what they say. */
export async function dueEntries(
  tx: Tx,
  most: number,
): Promise<{ entry: EntryRow; detail: AuditDetail | undefined }[]> {
  const rows = await tx.db
    .select({ entry: auditEntry, detail: auditWaiting.detail })
    .from(auditDue)
    .innerJoin(auditEntry, and(eq(auditEntry.tenantId, auditDue.tenantId), sql`${auditEntry.id} = ${auditDue.entryId}`))
    .leftJoin(auditWaiting, and(eq(auditWaiting.tenantId, auditEntry.tenantId), eq(auditWaiting.id, auditEntry.id)))
    .orderBy(asc(auditDue.at), asc(auditDue.entryId))
    .limit(most);
  return rows.map(({ entry, detail }) => ({ entry, detail: detail === null ? undefined : asDetail(detail) }));
}

/** Guaranteed by `recordCall`, which alone writes it. */
const asDetail = (stored: Record<string, unknown>) => stored as AuditDetail;

/** Adds links, and ends the waiting of their entries: a trigger lets go only of what has its link. */
export async function insertLinks(tx: Tx, links: (typeof auditLink.$inferInsert & { id: EntryId })[]): Promise<void> {
  const ids = links.map(({ id }) => id);
  await tx.db.insert(auditLink).values(links);
  await tx.db.delete(auditWaiting).where(inArray(auditWaiting.id, ids));
  await tx.db.delete(auditDue).where(inArray(auditDue.entryId, ids));
}

/** Links after a place with their entries, in the order of the chain. */
export const linksAfter = (tx: Tx, sequence: bigint, most: number) =>
  tx.db
    .select({ link: auditLink, entry: auditEntry })
    .from(auditLink)
    .leftJoin(auditEntry, and(eq(auditEntry.tenantId, auditLink.tenantId), eq(auditEntry.id, auditLink.id)))
    .where(gt(auditLink.sequence, sequence))
    .orderBy(asc(auditLink.sequence))
    .limit(most);

/** An entry that has no link and does not wait for one. */
export async function strayEntry(tx: Tx): Promise<EntryRow | undefined> {
  const link = tx.db
    .select({ id: auditLink.id })
    .from(auditLink)
    .where(and(eq(auditLink.tenantId, auditEntry.tenantId), eq(auditLink.id, auditEntry.id)));
  const due = tx.db
    .select({ id: auditDue.entryId })
    .from(auditDue)
    .where(and(eq(auditDue.tenantId, auditEntry.tenantId), sql`${auditDue.entryId} = ${auditEntry.id}`));
  const [stray] = await tx.db
    .select()
    .from(auditEntry)
    .where(and(notExists(link), notExists(due)))
    .orderBy(asc(auditEntry.at), asc(auditEntry.id))
    .limit(1);
  return stray;
}

/** How many entries wait for their link, and since when the oldest does. */
export async function waitingOf(tx: Tx): Promise<{ count: number; since: Date | null }> {
  const [row] = await tx.db.select({ count: count(), since: min(auditDue.at) }).from(auditDue);
  return row ?? { count: 0, since: null };
}
