import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as chat from './repo.ts';

/** So much of a talk makes a lead's request. */
const FIRST = 40;
/** So much of a talk stands on a timeline. */
const TRANSCRIPT = 60;

/** A talk, locked, with what its visitor wrote first: what a lead is made of. @throws NotFound */
export async function talkForLead(tx: Tx, conversationId: Id<'conversation'>) {
  const row = await chat.lockConversation(tx, conversationId);
  const messages = await chat.messagesAfter(tx, conversationId, 0, { withNotes: false, limit: FIRST });
  const text = messages
    .filter(({ author }) => author === 'visitor')
    .map((one) => one.text || (one.file?.name ?? ''))
    .join('\n');
  return { ...row, text };
}

/** Puts a talk with the client, and the lead that was made of it. */
export const attachTalk = (
  tx: Tx,
  conversationId: Id<'conversation'>,
  to: { clientId: Id<'client'>; leadId?: Id<'lead'> },
) => chat.updateConversation(tx, conversationId, to);

/** The words of talks for a timeline, by the talk: a line a message, «–» before the visitor's and «»» before ours; notes stay with the desk. */
export async function transcripts(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(
    [...new Set(ids)].map(
      async (id) => [id, await chat.latestMessages(tx, asConversation(id), TRANSCRIPT, false)] as const,
    ),
  );
  return new Map(
    all.map(([id, messages]) => [
      id,
      messages.map(({ author, text, file }) => `${MARKS[author]} ${text || (file?.name ?? '')}`).join('\n'),
    ]),
  );
}

const MARKS = { visitor: '–', desk: '»', note: '', system: '·' } as const;

/** Guaranteed by the event, whose subject is a talk. */
const asConversation = (id: string) => id as Id<'conversation'>;
