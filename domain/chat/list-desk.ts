import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { decodeCursor, paged, pageOf, PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { cursor, id, instant } from '#domain/kernel/schemas.ts';
import { threadRows } from '#domain/mail/steps.ts';
import { CHANNELS } from './model/conversation.ts';
import { DESK_READS } from './model/who-may.ts';
import * as chat from './repo.ts';

const Common = z.object({
  id: z.string(),
  clientId: id<'client'>().nullable(),
  /** Who writes, as far as it is known. */
  name: z.string().nullable(),
  /** The subject of a mail, the last words of a chat. */
  text: z.string(),
  company: z.string().nullable(),
  cui: z.string().nullable(),
  lastMessageAt: instant(),
  isUnread: z.boolean(),
});
const Row = z.discriminatedUnion('kind', [
  Common.extend({ kind: z.literal('mail'), address: z.string() }),
  Common.extend({
    kind: z.literal('chat'),
    channel: z.enum(CHANNELS),
    identity: z.enum(['anonymous', 'signed']),
    visitorPlan: z.enum(['standard', 'premium']).nullable(),
    assigneeId: id<'person'>().nullable(),
    waitingSince: instant().nullable(),
  }),
]);
export type DeskRow = z.output<typeof Row>;

const OF_CHAT = { open: 'open', done: 'closed', spam: 'blocked' } as const;

/** The company's desk: mails and chats in one list, the latest message first, a page at a time. */
export const listDesk = defineQuery({
  name: 'chat.listDesk',
  roles: DESK_READS,
  api: { method: 'GET', path: '/desk', summary: 'Mails and chats in one list' },
  input: z.object({ state: z.enum(['open', 'done', 'spam']).default('open'), after: cursor() }),
  output: pageOf(Row),
  async run(tx, _actor, { state, after }) {
    const position = after === undefined ? undefined : decodeCursor(after);
    // both are ordered alike, so the first of the page are among the first of each
    const [mails, chats] = await Promise.all([
      threadRows(tx, state, position, PAGE_SIZE + 1),
      chat.listConversations(tx, OF_CHAT[state], position, PAGE_SIZE + 1),
    ]);
    const rows = [...mails.map(ofMail), ...chats.map(ofChat)].sort(latestFirst).slice(0, PAGE_SIZE + 1);
    return paged(rows, (row) => [row.lastMessageAt.toISOString(), row.id]);
  },
});

const latestFirst = (a: DeskRow, b: DeskRow): number =>
  b.lastMessageAt.getTime() - a.lastMessageAt.getTime() || (a.id < b.id ? 1 : -1);

const ofMail = (row: Awaited<ReturnType<typeof threadRows>>[number]): DeskRow => ({
  kind: 'mail',
  id: row.id,
  clientId: row.clientId,
  name: row.fromName,
  address: row.fromAddress,
  text: row.subject,
  company: row.recognisedName,
  cui: row.recognisedCui,
  lastMessageAt: row.lastMessageAt,
  isUnread: row.readAt === null,
});

const ofChat = (row: chat.ConversationRow): DeskRow => ({
  kind: 'chat',
  id: row.id,
  clientId: row.clientId,
  name: row.visitorName ?? row.visitorEmail ?? row.visitorPhone,
  text: row.lastText,
  company: row.visitorCompany,
  cui: row.visitorCui,
  lastMessageAt: row.lastMessageAt,
  isUnread: row.deskReadSeq < row.lastSeq && row.waitingSince !== null,
  channel: row.channel,
  identity: row.identity,
  visitorPlan: row.visitorPlan,
  assigneeId: row.assigneeId,
  waitingSince: row.waitingSince,
});
