import { createHmac } from 'node:crypto';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { derivedSecret, derivedSecrets, sameSecret } from '#domain/kernel/secret.ts';
import { readKey, writeKey } from './model/chat-key.ts';
import { Identity, OwnIdentity } from './model/identity.ts';

/** What a key of a talk lets its holder do: write as the visitor, read as the visitor, or hear that the desk's page is old. */
export type TalkRight = 'write' | 'read' | 'desk';

export interface Talk {
  tenantId: TenantId;
  conversationId: Id<'conversation'>;
}

const genuine = (key: string, count: number, purpose: string): string[] | undefined => {
  const read = readKey(key, count);
  const secrets = read && derivedSecrets(purpose, read.ids.join('/'));
  return secrets?.some((one) => sameSecret(read?.secret ?? Buffer.alloc(0), one.subarray(0, 16))) === true
    ? read?.ids
    : undefined;
};

/** The key in the widget's script tag: it says whose the widget is, no more. */
export const widgetKey = (tenantId: TenantId): string => writeKey([tenantId], derivedSecret('chat-widget', tenantId));

export function tenantOfWidget(key: string): TenantId | undefined {
  const [tenantId] = genuine(key, 1, 'chat-widget') ?? [];
  return tenantId === undefined ? undefined : asTenant(tenantId);
}

/** A visitor's or a page's key to one talk. */
export const talkKey = (right: TalkRight, { tenantId, conversationId }: Talk): string =>
  writeKey([tenantId, conversationId], derivedSecret(`chat-${right}`, `${tenantId}/${conversationId}`));

export function talkOf(right: TalkRight, key: string): Talk | undefined {
  const [tenantId, conversationId] = genuine(key, 2, `chat-${right}`) ?? [];
  return tenantId === undefined || conversationId === undefined
    ? undefined
    : { tenantId: asTenant(tenantId), conversationId: asConversation(conversationId) };
}

/** Guaranteed: the secret beside it was made from this id of ours. */
const asTenant = (id: string) => id as TenantId;
const asConversation = (id: string) => id as Id<'conversation'>;

/** The secret that a company's own site signs with; the next number ends it. */
export const identitySecret = (tenantId: TenantId, number: number): string =>
  derivedSecret('chat-identity', `${tenantId}/${number}`).toString('base64url');

const ownSecrets = (tenantId: TenantId): string[] =>
  derivedSecrets('chat-own-identity', tenantId).map((one) => one.toString('base64url'));

/** HMAC-SHA256 of the very text, as 64 hexadecimal digits. */
export const signIdentity = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text, 'utf8').digest('hex');

/** Who our own page says is there, signed: for the help of the app and for the client's portal. */
export function ownIdentity(tenantId: TenantId, identity: OwnIdentity): { text: string; signature: string } {
  const text = JSON.stringify(identity);
  return { text, signature: signIdentity(ownSecrets(tenantId)[0] ?? '', text) };
}

/**
 * Who a text says is there, when the company's site or our own page signed it and it has not ended; undefined for any other.
 * Only our own page may name a client or another channel than the site.
 */
export function verifiedIdentity(
  tenantId: TenantId,
  secretNumber: number,
  { text, signature }: { text: string; signature: string },
  at: Date,
): OwnIdentity | undefined {
  const isBy = (secret: string) =>
    sameSecret(Buffer.from(signature.toLowerCase()), Buffer.from(signIdentity(secret, text)));
  const site = derivedSecrets('chat-identity', `${tenantId}/${secretNumber}`).map((one) => one.toString('base64url'));
  const read = ownSecrets(tenantId).some(isBy)
    ? OwnIdentity.safeParse(parsed(text))
    : site.some(isBy)
      ? Identity.transform((one) => ({ ...one, channel: 'site' as const })).safeParse(parsed(text))
      : undefined;
  if (read?.success !== true) return undefined;
  return read.data.exp !== undefined && read.data.exp * 1_000 <= at.getTime() ? undefined : read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A hash of a network, the same for the same company only. */
export const networkKey = (tenantId: TenantId, network: string): string =>
  derivedSecret('chat-network', `${tenantId}/${network}`).subarray(0, 16).toString('base64url');
