import { z } from 'zod';
import { id, instant } from '#domain/kernel/schemas.ts';

export const CHANNELS = ['site', 'app', 'portal', 'whatsapp'] as const;
export type Channel = (typeof CHANNELS)[number];
export const CONVERSATION_STATES = ['open', 'closed', 'blocked'] as const;
export type ConversationState = (typeof CONVERSATION_STATES)[number];
export const CARRIAGES = ['none', 'waiting', 'sent', 'delivered', 'read', 'failed', 'uncertain'] as const;
export type Carriage = (typeof CARRIAGES)[number];

/** The longest message, in characters. */
export const MOST_TEXT = 4_000;

/** So many messages a visitor's page reads at once; it goes on behind the last. */
export const MOST_MESSAGES = 200;

/** What both sides see of a message; a note is the desk's alone. */
export const ChatMessage = z.object({
  id: id<'chatMessage'>(),
  seq: z.number().int(),
  author: z.enum(['visitor', 'desk', 'note', 'system']),
  personId: id<'person'>().nullable(),
  text: z.string(),
  file: z
    .object({ fileId: id<'file'>(), name: z.string(), size: z.number().int(), contentType: z.string() })
    .nullable(),
  template: z.string().nullable(),
  carriage: z.enum(CARRIAGES),
  failure: z.string().nullable(),
  at: instant(),
});
export type ChatMessage = z.output<typeof ChatMessage>;

/** Who writes, as far as it is known. */
export const Visitor = z.object({
  identity: z.enum(['anonymous', 'signed']),
  visitorName: z.string().nullable(),
  visitorEmail: z.string().nullable(),
  visitorPhone: z.string().nullable(),
  visitorCompany: z.string().nullable(),
  visitorCui: z.string().nullable(),
  visitorPlan: z.enum(['standard', 'premium']).nullable(),
});

export const Conversation = Visitor.extend({
  id: id<'conversation'>(),
  channel: z.enum(CHANNELS),
  state: z.enum(CONVERSATION_STATES),
  language: z.enum(['ro', 'en']),
  pageUrl: z.string().nullable(),
  clientId: id<'client'>().nullable(),
  leadId: id<'lead'>().nullable(),
  assigneeId: id<'person'>().nullable(),
  lastSeq: z.number().int(),
  lastText: z.string(),
  lastMessageAt: instant(),
  waitingSince: instant().nullable(),
  deskReadSeq: z.number().int(),
  visitorReadSeq: z.number().int(),
  /** WhatsApp: until then one may write freely. */
  freeUntil: instant().nullable(),
});
export type Conversation = z.output<typeof Conversation>;
