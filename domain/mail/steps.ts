import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as mail from './repo.ts';

/** A thread, locked, with the text of its first message: what a lead is made of. @throws NotFound */
export async function threadForLead(tx: Tx, threadId: Id<'thread'>) {
  const thread = await mail.lockThread(tx, threadId);
  const [first] = await mail.messagesOf(tx, threadId);
  return { ...thread, text: first?.text.trim() ?? '' };
}

/** Puts a thread with its client; it is read and waits for nobody. */
export const attachThread = (tx: Tx, threadId: Id<'thread'>, clientId: Id<'client'>) =>
  mail.updateThread(tx, threadId, { clientId, readAt: tx.asOf });

/** The messages of a conversation, oldest first. */
export const messagesOf = (tx: Tx, threadId: Id<'thread'>) => mail.messagesOf(tx, threadId);

/** A conversation was nobody's: it leaves the inbox. */
export const markSpamThread = (tx: Tx, threadId: Id<'thread'>) =>
  mail.updateThread(tx, threadId, { state: 'spam', readAt: tx.asOf });

/** Conversations in a state, the latest message first, behind a position: for the desk, where chats stand among them. */
export const threadRows = mail.listThreads;
