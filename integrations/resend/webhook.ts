import { Resend } from 'resend';
import { z } from 'zod';

export type MailEvent = {
  /** The same for each attempt to deliver this event. */
  id: string;
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

/** Verifying needs no account; the key is only what the SDK's constructor insists on. */
const verifier = new Resend('re_verifies_only');

/**
 * An event, if its signature over the raw body is right and no older than five minutes.
 * @param raw the body exactly as it came, never parsed and written again
 */
export const verifyWebhook = (
  raw: string | Uint8Array,
  headers: Headers,
  secret: string,
): { kind: 'verified'; event: MailEvent } | { kind: 'refused'; reason: 'signature' | 'shape' } => {
  const of = (name: string): string => headers.get(`svix-${name}`) ?? headers.get(`webhook-${name}`) ?? '';
  const id = of('id');
  let payload: unknown;
  try {
    const signed = { id, timestamp: of('timestamp'), signature: of('signature') };
    payload = verifier.webhooks.verify({
      payload: Buffer.from(raw).toString('utf8'),
      headers: signed,
      webhookSecret: secret,
    });
  } catch {
    return { kind: 'refused', reason: 'signature' };
  }
  const event = Event.safeParse(payload);
  if (!event.success) return { kind: 'refused', reason: 'shape' };
  const { type, created_at: createdAt, data } = event.data;
  const reason = data.bounce?.message ?? data.failed?.reason;
  return {
    kind: 'verified',
    event: { id, type: TYPES[type] ?? 'other', emailId: data.email_id, createdAt, tags: data.tags ?? {}, reason },
  };
};
