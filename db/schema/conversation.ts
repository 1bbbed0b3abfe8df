import * as pg from 'drizzle-orm/pg-core';
import { client } from './client.ts';
import { lead } from './lead.ts';
import { app, belongsTo, idOf, instant, oneOf, tenantColumns, tenantKey } from './tenancy.ts';

export const CHANNELS = ['site', 'app', 'portal', 'whatsapp'] as const;
export const CONVERSATION_STATES = ['open', 'closed', 'blocked'] as const;
export const IDENTITIES = ['anonymous', 'signed'] as const;

/** A talk with one visitor: of the company's site, of its own app, of its portal, or by WhatsApp. One visitor has one. */
export const conversation = app.table(
  'conversation',
  {
    ...tenantColumns<'conversation'>(),
    channel: pg.text({ enum: CHANNELS }).notNull(),
    state: pg.text({ enum: CONVERSATION_STATES }).notNull().default('open'),
    /** Whether somebody vouches for who writes: whoever signed it, or WhatsApp. */
    identity: pg.text({ enum: IDENTITIES }).notNull(),
    /** Who it is for whoever vouches: the id of the site's own user, or a WhatsApp number. */
    externalId: pg.text(),
    visitorName: pg.text(),
    visitorEmail: pg.text(),
    visitorPhone: pg.text(),
    visitorCompany: pg.text(),
    visitorCui: pg.text(),
    visitorPlan: pg.text({ enum: ['standard', 'premium'] }),
    language: pg
      .text({ enum: ['ro', 'en'] })
      .notNull()
      .default('ro'),
    /** The page from which the visitor wrote last. */
    pageUrl: pg.text(),
    /** A keyed hash of the network that a nameless visitor writes from: it counts and blocks, and tells nothing. */
    networkKey: pg.text(),
    clientId: idOf<'client'>(),
    leadId: idOf<'lead'>(),
    assigneeId: idOf<'person'>(),
    /** The place of the newest message. */
    lastSeq: pg.integer().notNull().default(0),
    lastText: pg.text().notNull().default(''),
    lastMessageAt: instant().notNull(),
    /** Since when the visitor waits for an answer. */
    waitingSince: instant(),
    deskReadSeq: pg.integer().notNull().default(0),
    visitorReadSeq: pg.integer().notNull().default(0),
    /** WhatsApp: until then one may write freely, afterwards only by an approved template. */
    freeUntil: instant(),
    closedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    belongsTo('conversation_client', t, t.clientId, client),
    belongsTo('conversation_lead', t, t.leadId, lead),
    pg.unique('conversation_visitor').on(t.tenantId, t.channel, t.externalId),
    pg.index('conversation_list').on(t.tenantId, t.state, t.lastMessageAt, t.id),
    pg.index('conversation_of_client').on(t.tenantId, t.clientId),
    pg.index('conversation_of_lead').on(t.tenantId, t.leadId),
    pg.index('conversation_of_network').on(t.tenantId, t.networkKey, t.createdAt),
    oneOf('conversation_channel', t.channel, CHANNELS),
    oneOf('conversation_state', t.state, CONVERSATION_STATES),
    oneOf('conversation_identity', t.identity, IDENTITIES),
  ],
);
