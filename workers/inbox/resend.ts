import { z } from 'zod';
import { followDelivery } from '#domain/deliveries/follow-delivery.ts';
import { tenantOfAddress } from '#domain/inbox/tenant-of.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import { isId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { receiveMessage } from '#domain/mail/receive-message.ts';
import type { Resend } from '#integrations/resend/client.ts';
import type { ReceivedEmail } from '#integrations/resend/received.ts';
import type { Handler } from '../inbox-relay.ts';
import type { Objects } from '../objects.ts';
import { type Attached, takeStatements } from './statements.ts';
import { systemVerb } from '../system-verb.ts';

const Payload = z.object({
  type: z.enum(['received', 'sent', 'delivered', 'delayed', 'bounced', 'complained', 'failed', 'other']),
  emailId: z.string().optional(),
  tags: z.record(z.string(), z.string()).default({}),
});

const receive = systemVerb(receiveMessage, 'inbound e-mail');
const follow = systemVerb(followDelivery, 'e-mail event');

interface Parts {
  resend: Resend;
  objects: Objects;
}

/** Resend's events: incoming mail is read back, its raw form and attachments stored, then received; the fate of sent mail is followed. */
export const resendHandler =
  ({ resend, objects }: Parts): Handler =>
  async ({ payload, receivedAt }) => {
    const event = Payload.parse(payload);
    if (event.emailId === undefined) return 'ignored';
    if (event.type === 'received') return receiveOne(resend, objects, event.emailId, receivedAt);
    const state = fateOf(event.type);
    const tenantId = event.tags['tenant'];
    if (state === undefined || tenantId === undefined) return 'ignored';
    const deliveryId = event.tags['delivery'];
    const { isKnown } = await follow(
      { tenantId: asTenant(tenantId), asOf: receivedAt.getTime() },
      {
        providerId: event.emailId,
        state,
        ...(deliveryId !== undefined && isId<'delivery'>(deliveryId) ? { deliveryId } : {}),
      },
    );
    return isKnown ? 'done' : 'ignored';
  };

const fateOf = (type: z.output<typeof Payload>['type']) =>
  type === 'delivered'
    ? 'delivered'
    : type === 'bounced' || type === 'complained' || type === 'failed'
      ? 'bounced'
      : undefined;

/** The tag is one that we gave at sending; a foreign one names a tenant in which no such delivery exists. */
const asTenant = (text: string) => z.uuid().parse(text) as TenantId;

async function receiveOne(
  resend: Resend,
  objects: Objects,
  emailId: string,
  receivedAt: Date,
): Promise<'done' | 'ignored'> {
  const read = await resend.received(emailId);
  if (read.kind === 'refused') return 'ignored'; // no longer there: nothing to receive
  if (read.kind !== 'ok') throw new Error(`the mail service does not answer: ${read.reason}`);
  const { email } = read;
  const tenantId = await firstTenant([...email.to, ...email.cc]);
  if (tenantId === undefined) return 'ignored';
  const raw = await resend.raw(email);
  if (raw.kind === 'unavailable') throw new Error(`the raw message cannot be had: ${raw.reason}`);
  const rawFile =
    raw.kind === 'ok'
      ? await objects.store(tenantId, raw.bytes, { name: `${emailId}.eml`, contentType: 'message/rfc822' })
      : undefined;
  crashAt('receive:after-raw');
  const attachments = await storeAttachments(resend, objects, tenantId, email);
  crashAt('receive:after-store');
  const at = Number.isNaN(Date.parse(email.createdAt)) ? receivedAt : new Date(email.createdAt);
  const call = { tenantId, asOf: receivedAt.getTime() };
  const { messageId, outcome } = await receive(call, {
    providerId: email.id,
    messageId: email.messageId,
    headers: email.headers,
    from: email.from,
    to: [...email.to, ...email.cc],
    subject: email.subject,
    text: email.text ?? '',
    html: email.html,
    at: at.toISOString(),
    raw: rawFile,
    attachments: attachments.map(({ stored }) => stored),
  });
  // a repeat may come after a crash right here; the same file twice is one import
  if (outcome === 'received' || outcome === 'repeated') await takeStatements(call, messageId, attachments);
  return 'done';
}

async function firstTenant(addresses: readonly string[]): Promise<TenantId | undefined> {
  for (const address of addresses) {
    const bare = /<([^<>]+)>/.exec(address)?.[1] ?? address;
    const tenantId = await tenantOfAddress(bare.trim());
    if (tenantId !== undefined) return tenantId;
  }
  return undefined;
}

async function storeAttachments(resend: Resend, objects: Objects, tenantId: TenantId, email: ReceivedEmail) {
  const kept: Attached[] = [];
  for (const { id, filename, contentType } of email.attachments) {
    const got = await resend.attachment(email.id, id);
    if (got.kind === 'unavailable') throw new Error(`an attachment cannot be had: ${got.reason}`);
    if (got.kind !== 'ok') continue;
    const stored = await objects.store(tenantId, got.bytes, { name: filename, contentType });
    kept.push({ stored, bytes: got.bytes });
  }
  return kept;
}
