import { parseSender } from './model/address.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as mail from './repo.ts';
import * as talk from './repo-portal.ts';

interface Spoken {
  clientId: Id<'client'>;
  /** The client's person: conversations are kept by their address. */
  address: string;
  name: string | null;
  /** The company's own address. */
  company: string;
  subject: string;
  text: string;
  files: readonly Id<'file'>[];
}

/** What a client's person wrote on the portal: into their latest conversation with us, else into a new one. @returns the thread */
export async function enterFromPortal(tx: Tx, said: Spoken): Promise<Id<'thread'>> {
  const address = addressOf(said.address);
  const known = await talk.latestThread(tx, said.clientId, address);
  const threadId =
    known ??
    (
      await mail.insertThread(tx, {
        clientId: said.clientId,
        subject: said.subject,
        fromName: said.name,
        fromAddress: address,
        lastMessageAt: tx.asOf,
      })
    ).id;
  await mail.lockThread(tx, threadId);
  await mail.updateThread(tx, threadId, { state: 'open', readAt: null, lastMessageAt: tx.asOf });
  const entered = await mail.insertMessage(tx, {
    threadId,
    direction: 'in',
    providerId: `portal:${newId()}`,
    fromAddress: address,
    fromName: said.name,
    toAddress: said.company,
    subject: said.subject,
    text: said.text,
    at: tx.asOf,
  });
  for (const fileId of said.files) await mail.insertAttachment(tx, entered.id, fileId);
  return threadId;
}

/** Our answer in a conversation; it is read and its turn is the client's. */
export async function enterAnswer(
  tx: Tx,
  { threadId, company, text }: { threadId: Id<'thread'>; company: { name: string; email: string }; text: string },
): Promise<void> {
  const thread = await mail.findThread(tx, threadId);
  await mail.insertMessage(tx, {
    threadId,
    direction: 'out',
    providerId: `answer:${newId()}`,
    fromAddress: company.email,
    fromName: company.name,
    toAddress: thread.fromAddress,
    subject: `Re: ${thread.subject}`,
    text,
    at: tx.asOf,
  });
  await mail.updateThread(tx, threadId, { lastMessageAt: tx.asOf, readAt: thread.readAt ?? tx.asOf });
}

/** A conversation, locked. @throws NotFound */
export const lockedThread = (tx: Tx, threadId: Id<'thread'>) => mail.lockThread(tx, threadId);

/** What we and a client's person wrote to each other, oldest first, each with its files; the latest two hundred. */
export const talkWith = (tx: Tx, clientId: Id<'client'>, address: string) =>
  talk.messagesWith(tx, clientId, addressOf(address));

/** Files that came from a client through the portal since a moment: their bytes in all, and how many messages. */
export const cameFromPortal = (tx: Tx, clientId: Id<'client'>, since: Date) => talk.cameSince(tx, clientId, since);

/** Every file that a client has sent us, by mail or on the portal, newest first. */
export const filesFrom = (tx: Tx, clientId: Id<'client'>) => talk.filesFrom(tx, clientId);

const addressOf = (text: string): string => parseSender(text).address;

/** A conversation by its id. @throws NotFound */
export const threadOf = (tx: Tx, threadId: Id<'thread'>) => mail.findThread(tx, threadId);
