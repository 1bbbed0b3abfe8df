import { and, asc, count, desc, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { attachment } from '#db/schema/attachment.ts';
import { file } from '#db/schema/file.ts';
import { message } from '#db/schema/message.ts';
import { thread } from '#db/schema/thread.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ThreadRow = typeof thread.$inferSelect;
export type MessageRow = typeof message.$inferSelect;
type ThreadValues = Omit<typeof thread.$inferInsert, 'id' | 'tenantId'>;

export const insertThread = async (tx: Tx, values: ThreadValues): Promise<ThreadRow> =>
  written(
    await tx.db
      .insert(thread)
      .values({ id: newId<'thread'>(), ...values })
      .returning(),
  );

export const findThread = async (tx: Tx, id: Id<'thread'>): Promise<ThreadRow> =>
  required(await tx.db.select().from(thread).where(eq(thread.id, id)));

export const lockThread = async (tx: Tx, id: Id<'thread'>): Promise<ThreadRow> =>
  required(await tx.db.select().from(thread).where(eq(thread.id, id)).for('update'));

export const updateThread = (tx: Tx, id: Id<'thread'>, values: Partial<ThreadValues>) =>
  tx.db.update(thread).set(values).where(eq(thread.id, id));

export const insertMessage = async (
  tx: Tx,
  values: Omit<typeof message.$inferInsert, 'id' | 'tenantId'>,
): Promise<MessageRow> =>
  written(
    await tx.db
      .insert(message)
      .values({ id: newId<'message'>(), ...values })
      .returning(),
  );

/** Makes whoever brings the same message at the same time wait until commit: a repeat must not leave a thread behind. */
export const holdProviderId = (tx: Tx, providerId: string) =>
  tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.tenantId}/mail/${providerId}`}, 0))`);

export const isKnown = async (tx: Tx, providerId: string): Promise<boolean> =>
  (await tx.db.select({ id: message.id }).from(message).where(eq(message.providerId, providerId))).length > 0;

/** Whether we have this sender's message under the id that his own program gave it. */
export const hasMessage = async (tx: Tx, messageId: string, fromAddress: string): Promise<boolean> =>
  (
    await tx.db
      .select({ id: message.id })
      .from(message)
      .where(and(eq(message.messageId, messageId), eq(message.fromAddress, fromAddress)))
      .limit(1)
  ).length > 0;

/** The thread of the first of these message ids that we have. */
export const threadOfIds = async (tx: Tx, ids: readonly string[]): Promise<Id<'thread'> | undefined> => {
  if (ids.length === 0) return undefined;
  const rows = await tx.db
    .select({ id: message.messageId, threadId: message.threadId })
    .from(message)
    .where(inArray(message.messageId, [...ids]));
  return ids.flatMap((id) => rows.filter((row) => row.id === id))[0]?.threadId;
};

/** The latest living conversation with an address about a subject, since a moment. */
export const threadAbout = async (
  tx: Tx,
  { fromAddress, subject, since }: { fromAddress: string; subject: string; since: Date },
): Promise<Id<'thread'> | undefined> =>
  (
    await tx.db
      .select({ id: thread.id })
      .from(thread)
      .where(
        and(
          eq(thread.fromAddress, fromAddress),
          eq(thread.subject, subject),
          ne(thread.state, 'spam'),
          gt(thread.lastMessageAt, since),
        ),
      )
      .orderBy(desc(thread.lastMessageAt))
      .limit(1)
  )[0]?.id;

export const countSince = async (tx: Tx, threadId: Id<'thread'>, since: Date): Promise<number> =>
  (
    await tx.db
      .select({ count: count() })
      .from(message)
      .where(and(eq(message.threadId, threadId), gt(message.at, since)))
  )[0]?.count ?? 0;

export const insertAttachment = (tx: Tx, messageId: Id<'message'>, fileId: Id<'file'>) =>
  tx.db.insert(attachment).values({ id: newId<'attachment'>(), messageId, fileId });

export const messagesOf = (tx: Tx, threadId: Id<'thread'>): Promise<MessageRow[]> =>
  tx.db.select().from(message).where(eq(message.threadId, threadId)).orderBy(asc(message.at), asc(message.id));

export const attachmentsOf = (tx: Tx, threadId: Id<'thread'>) =>
  tx.db
    .select({
      messageId: attachment.messageId,
      fileId: file.id,
      name: file.name,
      size: file.size,
      contentType: file.contentType,
    })
    .from(attachment)
    .innerJoin(file, and(eq(file.tenantId, attachment.tenantId), eq(file.id, attachment.fileId)))
    .innerJoin(message, and(eq(message.tenantId, attachment.tenantId), eq(message.id, attachment.messageId)))
    .where(eq(message.threadId, threadId));

export const listThreads = (
  tx: Tx,
  state: ThreadRow['state'],
  after: { sort: string; id: string } | undefined,
  limit: number,
): Promise<ThreadRow[]> => {
  const at = after && new Date(after.sort);
  const position =
    at && or(lt(thread.lastMessageAt, at), and(eq(thread.lastMessageAt, at), sql`${thread.id} < ${after.id}::uuid`));
  return tx.db
    .select()
    .from(thread)
    .where(and(eq(thread.state, state), position))
    .orderBy(desc(thread.lastMessageAt), desc(thread.id))
    .limit(limit);
};

export const markRead = (tx: Tx, id: Id<'thread'>) =>
  tx.db
    .update(thread)
    .set({ readAt: tx.asOf })
    .where(and(eq(thread.id, id), isNull(thread.readAt)));
