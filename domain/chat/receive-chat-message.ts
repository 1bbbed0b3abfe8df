import { z } from 'zod';
import { clientOf, clientsOfAddress } from '#domain/clients/steps.ts';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Forbidden, Invalid } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { requireFeature } from '#domain/kernel/plan-gate.ts';
import { email, id, instant, line, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { CHANNELS, MOST_TEXT } from './model/conversation.ts';
import { THROUGH_US } from './model/who-may.ts';
import { freeUntil } from './model/whatsapp-window.ts';
import * as chat from './repo.ts';

/** More than this in a minute is a machine. */
const MOST_A_MINUTE = 20;
const MINUTE_MS = 60_000;
/** A network from which somebody was blocked opens no nameless talk for a day. */
const BLOCKED_MS = 24 * 60 * MINUTE_MS;
const EXCERPT = 160;

const Input = z.object({
  channel: z.enum(CHANNELS),
  /** The talk that goes on; without one it is found by `externalRef`, or begun. */
  conversationId: optional(id<'conversation'>()),
  externalRef: optional(line(160)),
  visitorName: optional(line(120)),
  visitorEmail: optional(email()),
  visitorPhone: optional(line(40)),
  visitorCompany: optional(line(160)),
  visitorCui: optional(line(20)),
  visitorPlan: optional(z.enum(['standard', 'premium'])),
  language: z.enum(['ro', 'en']).default('ro'),
  pageUrl: optional(line(500)),
  networkKey: optional(line(60)),
  clientId: optional(id<'client'>()),
  text: z.string().trim().max(MOST_TEXT),
  file: optional(StoredFile),
  /** WhatsApp's id of the message: delivered twice, it is entered once. */
  providerId: optional(line(200)),
  at: optional(instant()),
});
type Input = z.output<typeof Input>;

/**
 * Takes what a visitor writes: into the talk that goes on, else into a new one. A closed talk is open again; who is blocked
 * is refused. Opening one needs Premium, but not for the operator's own help; what has begun goes on.
 * @throws NotFound · Invalid `errors.required` · Forbidden `chat.errors.blocked` · Conflict `chat.errors.tooFast` · PlanLocked
 */
export const receiveChatMessage = defineVerb({
  name: 'chat.receiveChatMessage',
  roles: THROUGH_US,
  input: Input,
  output: z.object({ conversationId: id<'conversation'>(), seq: z.number().int() }),
  async run(tx, _actor, input) {
    if (input.text === '' && input.file === undefined) throw new Invalid('errors.required', { fields: ['text'] });
    const { providerId, at = tx.asOf } = input;
    const row = await talkFor(tx, input);
    const known = providerId === undefined ? undefined : await chat.messageOfProvider(tx, providerId);
    if (known) return { conversationId: known.conversationId, seq: known.seq };
    if (row.state === 'blocked') throw new Forbidden('chat.errors.blocked');
    if ((await chat.countVisitorMessages(tx, row.id, new Date(at.getTime() - MINUTE_MS))) >= MOST_A_MINUTE)
      throw new Conflict('chat.errors.tooFast');
    const fileId = input.file === undefined ? null : await recordFile(tx, input.file);
    const { seq } = await chat.insertMessage(tx, row.id, {
      author: 'visitor',
      text: input.text,
      fileId,
      providerId: providerId ?? null,
      at,
    });
    await chat.updateConversation(tx, row.id, {
      state: 'open',
      closedAt: null,
      lastText: (input.text || (input.file?.name ?? '')).slice(0, EXCERPT),
      lastMessageAt: at > row.lastMessageAt ? at : row.lastMessageAt,
      waitingSince: row.waitingSince ?? at,
      visitorReadSeq: seq,
      ...(row.channel === 'whatsapp' ? { freeUntil: freeUntil(at) } : {}),
      ...learned(input),
    });
    const isNewToDesk = row.lastSeq === 0 || row.state === 'closed';
    tx.emit({
      type: isNewToDesk ? 'ChatOpened' : 'ChatReceived',
      subject: row.id,
      ...(isNewToDesk && row.clientId !== null ? { clientId: row.clientId } : {}),
    });
    return { conversationId: row.id, seq };
  },
});

/** The visitor's own talk, held until commit. */
async function talkFor(tx: Tx, input: Input): Promise<chat.ConversationRow> {
  const { conversationId, channel, externalRef } = input;
  if (conversationId !== undefined) return chat.lockConversation(tx, conversationId);
  if (externalRef !== undefined) {
    await chat.holdVisitor(tx, channel, externalRef);
    const known = await chat.conversationWith(tx, channel, externalRef);
    if (known) return chat.lockConversation(tx, known.id);
  }
  if (channel !== 'app') await requireFeature(tx, 'client_chat');
  const since = new Date(tx.asOf.getTime() - BLOCKED_MS);
  if (input.networkKey !== undefined && externalRef === undefined)
    if (await chat.isNetworkBlocked(tx, input.networkKey, since)) throw new Forbidden('chat.errors.blocked');
  return chat.insertConversation(tx, {
    channel,
    identity: externalRef === undefined ? 'anonymous' : 'signed',
    externalId: externalRef ?? null,
    language: input.language,
    networkKey: externalRef === undefined ? (input.networkKey ?? null) : null,
    clientId: await clientFor(tx, input),
    lastMessageAt: input.at ?? tx.asOf,
  });
}

/** The client whom our own page names, else the one client of an address for which somebody vouches. Nobody is guessed. */
async function clientFor(tx: Tx, input: Input): Promise<Id<'client'> | null> {
  if (input.clientId !== undefined) return (await clientOf(tx, input.clientId)).id;
  if (input.externalRef === undefined || input.visitorEmail === undefined || input.channel === 'app') return null;
  const [only, ...others] = await clientsOfAddress(tx, input.visitorEmail);
  return only && others.length === 0 ? only.clientId : null;
}

/** What the visitor told of themselves now; nothing that was known is forgotten. */
const learned = (input: Input) =>
  Object.fromEntries(
    (
      [
        'visitorName',
        'visitorEmail',
        'visitorPhone',
        'visitorCompany',
        'visitorCui',
        'visitorPlan',
        'pageUrl',
        'language',
      ] as const
    ).flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])),
  );
