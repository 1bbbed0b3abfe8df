import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { buyerMessage } from '#db/schema/buyer-message.ts';
import { spvMessage } from '#db/schema/spv-message.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { listKeyOf, type SpvMessage } from './model/spv-message.ts';

export type BuyerMessageRow = typeof buyerMessage.$inferSelect;
type BuyerMessageId = Id<'buyerMessage'>;

/** Keeps entries of SPV's list; those seen before are left as they are. */
export async function keepMessages(tx: Tx, messages: readonly SpvMessage[]): Promise<void> {
  const rows = messages.map(({ downloadId, sellerCui, buyerCui, isFromBuyer: _, ...rest }) => ({
    id: newId<'spvMessage'>(),
    listKey: listKeyOf({ downloadId, ...rest }),
    downloadId: downloadId ?? null,
    sellerCui: sellerCui ?? null,
    buyerCui: buyerCui ?? null,
    ...rest,
  }));
  for (let from = 0; from < rows.length; from += 500)
    await tx.db
      .insert(spvMessage)
      .values(rows.slice(from, from + 500))
      .onConflictDoNothing({ target: [spvMessage.tenantId, spvMessage.listKey] });
}

export const insertBuyerMessage = async (
  tx: Tx,
  values: Omit<typeof buyerMessage.$inferInsert, 'id' | 'tenantId'>,
): Promise<BuyerMessageRow> =>
  written(
    await tx.db
      .insert(buyerMessage)
      .values({ id: newId<'buyerMessage'>(), ...values })
      .returning(),
  );

export const lockBuyerMessage = async (tx: Tx, id: BuyerMessageId): Promise<BuyerMessageRow> =>
  required(await tx.db.select().from(buyerMessage).where(eq(buyerMessage.id, id)).for('update'));

export const updateBuyerMessage = (tx: Tx, id: BuyerMessageId, values: Partial<BuyerMessageRow>) =>
  tx.db.update(buyerMessage).set(values).where(eq(buyerMessage.id, id));

export const messagesAbout = (tx: Tx, receivedInvoiceId: Id<'receivedInvoice'>): Promise<BuyerMessageRow[]> =>
  tx.db
    .select()
    .from(buyerMessage)
    .where(eq(buyerMessage.receivedInvoiceId, receivedInvoiceId))
    .orderBy(asc(buyerMessage.createdAt), asc(buyerMessage.id));

/** The next of our messages that something is to be done about, by its time. */
export const nextBuyerMessage = async (tx: Tx): Promise<Pick<BuyerMessageRow, 'id' | 'dueAt'> | undefined> =>
  (
    await tx.db
      .select({ id: buyerMessage.id, dueAt: buyerMessage.dueAt })
      .from(buyerMessage)
      .where(isNotNull(buyerMessage.dueAt))
      .orderBy(asc(buyerMessage.dueAt))
      .limit(1)
  )[0];

/** Indexes of messages of ours that are known: an entry with one of them is no candidate for another. */
export const knownMessageIndexes = async (tx: Tx): Promise<string[]> => {
  const rows = await tx.db
    .select({ uploadIndex: buyerMessage.uploadIndex })
    .from(buyerMessage)
    .where(and(isNotNull(buyerMessage.uploadIndex)));
  return rows.flatMap(({ uploadIndex }) => (uploadIndex === null ? [] : [uploadIndex]));
};
