import { and, asc, desc, eq, gt, inArray, lt, ne, or, sql } from 'drizzle-orm';
import { notifyPassing } from '#db/notify.server.ts';
import { chatMessage } from '#db/schema/chat-message.ts';
import { conversation } from '#db/schema/conversation.ts';
import { file } from '#db/schema/file.ts';
import { type Id, newId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ConversationRow = typeof conversation.$inferSelect;
type ConversationValues = Omit<typeof conversation.$inferInsert, 'id' | 'tenantId'>;
export type MessageValues = Omit<typeof chatMessage.$inferInsert, 'id' | 'tenantId' | 'seq' | 'conversationId'>;

/** Makes whoever opens a talk with the same visitor at the same time wait until commit. */
export const holdVisitor = (tx: Tx, channel: string, externalId: string) =>
  tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.tenantId}/chat/${channel}/${externalId}`}, 0))`,
  );

export const insertConversation = async (tx: Tx, values: ConversationValues): Promise<ConversationRow> =>
  written(
    await tx.db
      .insert(conversation)
      .values({ id: newId<'conversation'>(), ...values })
      .returning(),
  );

export const findConversation = async (tx: Tx, id: Id<'conversation'>): Promise<ConversationRow> =>
  required(await tx.db.select().from(conversation).where(eq(conversation.id, id)));

export const lockConversation = async (tx: Tx, id: Id<'conversation'>): Promise<ConversationRow> =>
  required(await tx.db.select().from(conversation).where(eq(conversation.id, id)).for('update'));

export const updateConversation = (tx: Tx, id: Id<'conversation'>, values: Partial<ConversationValues>) =>
  tx.db.update(conversation).set(values).where(eq(conversation.id, id));

/** The talk with a visitor for whom somebody vouches. */
export const conversationWith = async (
  tx: Tx,
  channel: ConversationRow['channel'],
  externalId: string,
): Promise<ConversationRow | undefined> =>
  (
    await tx.db
      .select()
      .from(conversation)
      .where(and(eq(conversation.channel, channel), eq(conversation.externalId, externalId)))
  )[0];

/** Whether somebody who writes from this network was blocked since. */
export const isNetworkBlocked = async (tx: Tx, networkKey: string, since: Date): Promise<boolean> =>
  (await tx.db.$count(
    conversation,
    and(eq(conversation.networkKey, networkKey), eq(conversation.state, 'blocked'), gt(conversation.closedAt, since)),
  )) > 0;

/** Puts a message at the next place of a talk, which the caller holds. */
export const insertMessage = async (tx: Tx, id: Id<'conversation'>, values: MessageValues) => {
  const place = written(
    await tx.db
      .update(conversation)
      .set({ lastSeq: sql`${conversation.lastSeq} + 1` })
      .where(eq(conversation.id, id))
      .returning({ seq: conversation.lastSeq }),
  );
  return written(
    await tx.db
      .insert(chatMessage)
      .values({ id: newId<'chatMessage'>(), conversationId: id, ...place, ...values })
      .returning({ id: chatMessage.id, seq: chatMessage.seq }),
  );
};

const SHOWN = {
  id: chatMessage.id,
  conversationId: chatMessage.conversationId,
  seq: chatMessage.seq,
  author: chatMessage.author,
  personId: chatMessage.personId,
  text: chatMessage.text,
  template: chatMessage.template,
  carriage: chatMessage.carriage,
  failure: chatMessage.failure,
  at: chatMessage.at,
  fileId: file.id,
  name: file.name,
  size: file.size,
  contentType: file.contentType,
};
const shown = (tx: Tx) =>
  tx.db
    .select(SHOWN)
    .from(chatMessage)
    .leftJoin(file, and(eq(file.tenantId, chatMessage.tenantId), eq(file.id, chatMessage.fileId)));

/** Messages behind a place, in order; without notes when a visitor reads. */
export const messagesAfter = async (
  tx: Tx,
  id: Id<'conversation'>,
  after: number,
  { withNotes, limit }: { withNotes: boolean; limit: number },
) =>
  (
    await shown(tx)
      .where(
        and(
          eq(chatMessage.conversationId, id),
          gt(chatMessage.seq, after),
          withNotes ? undefined : ne(chatMessage.author, 'note'),
        ),
      )
      .orderBy(asc(chatMessage.seq))
      .limit(limit)
  ).map(withFile);

/** The latest messages of a talk, oldest first. */
export const latestMessages = async (tx: Tx, id: Id<'conversation'>, limit: number, withNotes: boolean) =>
  (
    await shown(tx)
      .where(and(eq(chatMessage.conversationId, id), withNotes ? undefined : ne(chatMessage.author, 'note')))
      .orderBy(desc(chatMessage.seq))
      .limit(limit)
  )
    .reverse()
    .map(withFile);

function withFile({ fileId, name, size, contentType, ...row }: Awaited<ReturnType<typeof shown>>[number]) {
  const file =
    fileId === null || name === null || size === null || contentType === null
      ? null
      : { fileId, name, size, contentType };
  return { ...row, file };
}

export const countVisitorMessages = (tx: Tx, id: Id<'conversation'>, since: Date): Promise<number> =>
  tx.db.$count(
    chatMessage,
    and(eq(chatMessage.conversationId, id), eq(chatMessage.author, 'visitor'), gt(chatMessage.at, since)),
  );

/** Whether this file was sent in this talk, where a visitor may see it. */
export const isFileOf = async (tx: Tx, id: Id<'conversation'>, fileId: Id<'file'>): Promise<boolean> =>
  (await tx.db.$count(
    chatMessage,
    and(eq(chatMessage.conversationId, id), eq(chatMessage.fileId, fileId), ne(chatMessage.author, 'note')),
  )) > 0;

export const messageOfProvider = async (tx: Tx, providerId: string) =>
  (await tx.db.select().from(chatMessage).where(eq(chatMessage.providerId, providerId)))[0];

export const lockMessage = async (tx: Tx, id: Id<'chatMessage'>) =>
  required(await tx.db.select().from(chatMessage).where(eq(chatMessage.id, id)).for('update'));

export const updateMessage = (
  tx: Tx,
  id: Id<'chatMessage'>,
  values: Partial<Pick<MessageValues, 'carriage' | 'providerId' | 'failure'>>,
) => tx.db.update(chatMessage).set(values).where(eq(chatMessage.id, id));

/** Talks in a state, the latest message first, behind a position. */
export const listConversations = (
  tx: Tx,
  state: ConversationRow['state'],
  after: { sort: string; id: string } | undefined,
  limit: number,
): Promise<ConversationRow[]> => {
  const at = after && new Date(after.sort);
  const position =
    at &&
    or(
      lt(conversation.lastMessageAt, at),
      and(eq(conversation.lastMessageAt, at), sql`${conversation.id} < ${after.id}::uuid`),
    );
  return tx.db
    .select()
    .from(conversation)
    .where(and(eq(conversation.state, state), position))
    .orderBy(desc(conversation.lastMessageAt), desc(conversation.id))
    .limit(limit);
};

/** How far these talks have got. */
export const placesOf = (tx: Tx, ids: readonly Id<'conversation'>[]) =>
  tx.db
    .select({ id: conversation.id, lastSeq: conversation.lastSeq })
    .from(conversation)
    .where(inArray(conversation.id, [...ids]));

/** Messages that wait for their carrier, each talk's in its order. */
export const waitingIds = async (tx: Tx, limit: number): Promise<Id<'chatMessage'>[]> =>
  (
    await tx.db
      .select({ id: chatMessage.id })
      .from(chatMessage)
      .where(eq(chatMessage.carriage, 'waiting'))
      .orderBy(asc(chatMessage.conversationId), asc(chatMessage.seq))
      .limit(limit)
  ).map(({ id }) => id);

/** Tells whoever hears a talk now; it is kept nowhere and may be lost. */
export const tellNow = (talk: { tenantId: TenantId; conversationId: Id<'conversation'> }, side: 'visitor' | 'desk') =>
  notifyPassing({ tenantId: talk.tenantId, subjectId: talk.conversationId, side });
