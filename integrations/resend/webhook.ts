import { Resend } from 'resend';
import { z } from 'zod';

/** An event whose signature was right. `id` is the same for each attempt to deliver it. */
export type VerifiedWebhook = { id: string; type: string; payload: Record<string, unknown> };

/** Verifying needs no account; the key is only what the SDK's constructor insists on. */
const verifier = new Resend('re_verifies_only');

const Payload = z.looseObject({ type: z.string() });

/**
 * An event, if its signature over the raw body is right and no older than five minutes; undefined for any other.
 * @param raw the body exactly as it came, never parsed and written again
 */
export const verifyWebhook = (
  raw: string | Uint8Array,
  headers: Headers,
  secret: string,
): VerifiedWebhook | undefined => {
  const of = (name: string): string => headers.get(`svix-${name}`) ?? headers.get(`webhook-${name}`) ?? '';
  const signed = { id: of('id'), timestamp: of('timestamp'), signature: of('signature') };
  const payload = typeof raw === 'string' ? raw : Buffer.from(raw).toString('utf8');
  try {
    const event = Payload.parse(verifier.webhooks.verify({ payload, headers: signed, webhookSecret: secret }));
    return { id: signed.id, type: event.type, payload: event };
  } catch {
    return undefined;
  }
};

export type MailEvent = {
  type: 'received' | 'sent' | 'delivered' | 'delayed' | 'bounced' | 'complained' | 'failed' | 'other';
  /** The message the event is about, to be read back from the service. */
  emailId: string | undefined;
  createdAt: string;
  tags: Record<string, string>;
  /** Why it bounced or failed, in the service's words. */
  reason: string | undefined;
};

const Event = z.object({
  type: z.string(),
  created_at: z.string(),
  data: z.object({
    email_id: z.string().optional(),
    tags: z.record(z.string(), z.string()).optional().catch(undefined),
    bounce: z.object({ message: z.string().optional() }).optional(),
    failed: z.object({ reason: z.string().optional() }).optional(),
  }),
});

const TYPES: Record<string, MailEvent['type']> = {
  'email.received': 'received',
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.delivery_delayed': 'delayed',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
  'email.failed': 'failed',
};

/** What a kept event says; undefined when it has another shape. */
export const readMailEvent = (payload: unknown): MailEvent | undefined => {
  const event = Event.safeParse(payload);
  if (!event.success) return undefined;
  const { type, created_at: createdAt, data } = event.data;
  const reason = data.bounce?.message ?? data.failed?.reason;
  return { type: TYPES[type] ?? 'other', emailId: data.email_id, createdAt, tags: data.tags ?? {}, reason };
};
