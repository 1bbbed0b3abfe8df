import { and, asc, desc, eq, isNotNull, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import { receivedInvoice } from '#db/schema/received-invoice.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ReceivedRow = typeof receivedInvoice.$inferSelect;
type ReceivedId = Id<'receivedInvoice'>;

/** Enters what SPV lists; what is known by ANAF's id is left as it is. @returns how many are new */
export async function insertListed(tx: Tx, rows: Omit<typeof receivedInvoice.$inferInsert, 'id'>[]): Promise<number> {
  if (rows.length === 0) return 0;
  const fresh = await tx.db
    .insert(receivedInvoice)
    .values(rows.map((row) => ({ id: newId<'receivedInvoice'>(), ...row })))
    .onConflictDoNothing({ target: [receivedInvoice.tenantId, receivedInvoice.downloadId] })
    .returning({ id: receivedInvoice.id });
  return fresh.length;
}

export const findReceived = async (tx: Tx, id: ReceivedId): Promise<ReceivedRow> =>
  required(await tx.db.select().from(receivedInvoice).where(eq(receivedInvoice.id, id)));

export const lockReceived = async (tx: Tx, id: ReceivedId): Promise<ReceivedRow> =>
  required(await tx.db.select().from(receivedInvoice).where(eq(receivedInvoice.id, id)).for('update'));

export const updateReceived = async (tx: Tx, id: ReceivedId, values: Partial<ReceivedRow>): Promise<ReceivedRow> =>
  written(
    await tx.db
      .update(receivedInvoice)
      .set({ ...values, version: sql`${receivedInvoice.version} + 1` })
      .where(eq(receivedInvoice.id, id))
      .returning(),
  );

/** The next one to fetch, by its time. */
export const nextToFetch = async (tx: Tx): Promise<Pick<ReceivedRow, 'id' | 'nextTryAt'> | undefined> =>
  (
    await tx.db
      .select({ id: receivedInvoice.id, nextTryAt: receivedInvoice.nextTryAt })
      .from(receivedInvoice)
      .where(and(eq(receivedInvoice.reading, 'listed'), isNotNull(receivedInvoice.nextTryAt)))
      .orderBy(asc(receivedInvoice.nextTryAt))
      .limit(1)
  )[0];

/** The invoice that another file already brought: same supplier, number and day. */
export const findSame = async (
  tx: Tx,
  key: Pick<ReceivedRow, 'supplierCui' | 'number' | 'issueDate'>,
  besides: ReceivedId,
): Promise<ReceivedRow | undefined> => {
  const { supplierCui, number, issueDate } = key;
  if (supplierCui === null || number === null || issueDate === null) return undefined;
  const rows = await tx.db
    .select()
    .from(receivedInvoice)
    .where(
      and(
        eq(receivedInvoice.supplierCui, supplierCui),
        eq(receivedInvoice.number, number),
        eq(receivedInvoice.issueDate, issueDate),
        isNull(receivedInvoice.sameAsId),
        ne(receivedInvoice.id, besides),
      ),
    );
  return rows[0];
};

export const VIEWS = {
  new: and(eq(receivedInvoice.decision, 'new'), isNull(receivedInvoice.hiddenAt)),
  approved: and(eq(receivedInvoice.decision, 'approved'), isNull(receivedInvoice.hiddenAt)),
  rejected: and(eq(receivedInvoice.decision, 'rejected'), isNull(receivedInvoice.hiddenAt)),
  unreadable: or(eq(receivedInvoice.reading, 'unreadable'), eq(receivedInvoice.reading, 'lost')),
  hidden: isNotNull(receivedInvoice.hiddenAt),
  all: isNull(receivedInvoice.hiddenAt),
} satisfies Record<string, SQL | undefined>;
export type ReceivedView = keyof typeof VIEWS;

/** Newest in SPV first, and one row more when it goes on. */
export const receivedPage = (tx: Tx, view: ReceivedView, after: { sort: string; id: string } | undefined) =>
  tx.db
    .select()
    .from(receivedInvoice)
    .where(and(VIEWS[view], after && beyond(after)))
    .orderBy(desc(receivedInvoice.listedAt), desc(receivedInvoice.id))
    .limit(PAGE_SIZE + 1);

const beyond = ({ sort, id }: { sort: string; id: string }) =>
  or(
    lt(receivedInvoice.listedAt, new Date(sort)),
    and(eq(receivedInvoice.listedAt, new Date(sort)), sql`${receivedInvoice.id} < ${id}::uuid`),
  );

/** Sums of a view by currency; what could not be read has none. */
export const receivedTotals = (tx: Tx, view: ReceivedView) =>
  tx.db
    .select({
      currency: receivedInvoice.currency,
      count: sql<number>`count(*)::int`,
      payable: sql`coalesce(sum(${receivedInvoice.payable}), 0)`.mapWith(BigInt),
    })
    .from(receivedInvoice)
    .where(VIEWS[view])
    .groupBy(receivedInvoice.currency)
    .orderBy(receivedInvoice.currency);
