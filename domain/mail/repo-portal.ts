import { and, desc, eq, gt, inArray, like, ne, sql } from 'drizzle-orm';
import { attachment } from '#db/schema/attachment.ts';
import { file } from '#db/schema/file.ts';
import { message } from '#db/schema/message.ts';
import { thread } from '#db/schema/thread.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const MOST_MESSAGES = 200;
const MOST_FILES = 100;

/** The latest conversation of a client with one address. */
export const latestThread = async (
  tx: Tx,
  clientId: Id<'client'>,
  address: string,
): Promise<Id<'thread'> | undefined> =>
  (
    await tx.db
      .select({ id: thread.id })
      .from(thread)
      .where(and(eq(thread.clientId, clientId), eq(thread.fromAddress, address), ne(thread.state, 'spam')))
      .orderBy(desc(thread.lastMessageAt), desc(thread.id))
      .limit(1)
  )[0]?.id;

/** The latest messages with one address of a client, oldest first. */
export async function messagesWith(tx: Tx, clientId: Id<'client'>, address: string) {
  const rows = await tx.db
    .select({
      id: message.id,
      direction: message.direction,
      fromName: message.fromName,
      text: message.text,
      at: message.at,
    })
    .from(message)
    .innerJoin(thread, and(eq(thread.tenantId, message.tenantId), eq(thread.id, message.threadId)))
    .where(and(eq(thread.clientId, clientId), eq(thread.fromAddress, address), ne(thread.state, 'spam')))
    .orderBy(desc(message.at), desc(message.id))
    .limit(MOST_MESSAGES);
  const files =
    rows.length === 0
      ? []
      : await tx.db
          .select({ messageId: attachment.messageId, fileId: file.id, name: file.name, size: file.size })
          .from(attachment)
          .innerJoin(file, and(eq(file.tenantId, attachment.tenantId), eq(file.id, attachment.fileId)))
          .where(
            inArray(
              attachment.messageId,
              rows.map(({ id }) => id),
            ),
          );
  return rows.reverse().map((row) => ({ ...row, files: files.filter((one) => one.messageId === row.id) }));
}

/** How much a client sent through the portal since a moment. */
export async function cameSince(
  tx: Tx,
  clientId: Id<'client'>,
  since: Date,
): Promise<{ bytes: number; messages: number }> {
  const [row] = await tx.db
    .select({
      bytes: sql<string>`coalesce(sum(${file.size}), 0)`,
      messages: sql<string>`count(distinct ${message.id})`,
    })
    .from(message)
    .innerJoin(thread, and(eq(thread.tenantId, message.tenantId), eq(thread.id, message.threadId)))
    .leftJoin(attachment, and(eq(attachment.tenantId, message.tenantId), eq(attachment.messageId, message.id)))
    .leftJoin(file, and(eq(file.tenantId, attachment.tenantId), eq(file.id, attachment.fileId)))
    .where(and(eq(thread.clientId, clientId), like(message.providerId, 'portal:%'), gt(message.at, since)));
  return { bytes: Number(row?.bytes ?? 0), messages: Number(row?.messages ?? 0) };
}

/** Files that a client has sent, newest first. */
export const filesFrom = (tx: Tx, clientId: Id<'client'>) =>
  tx.db
    .select({
      fileId: file.id,
      name: file.name,
      size: file.size,
      at: message.at,
      from: message.fromName,
      address: message.fromAddress,
      threadId: message.threadId,
    })
    .from(attachment)
    .innerJoin(file, and(eq(file.tenantId, attachment.tenantId), eq(file.id, attachment.fileId)))
    .innerJoin(message, and(eq(message.tenantId, attachment.tenantId), eq(message.id, attachment.messageId)))
    .innerJoin(thread, and(eq(thread.tenantId, message.tenantId), eq(thread.id, message.threadId)))
    .where(and(eq(thread.clientId, clientId), eq(message.direction, 'in'), ne(thread.state, 'spam')))
    .orderBy(desc(message.at), desc(file.id))
    .limit(MOST_FILES);
