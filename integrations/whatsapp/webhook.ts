import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const Media = z.object({ id: z.string(), caption: z.string().optional(), filename: z.string().optional() });
const Message = z.object({
  id: z.string(),
  from: z.string(),
  timestamp: z.string(),
  type: z.string(),
  text: z.object({ body: z.string() }).optional(),
  image: Media.optional(),
  document: Media.optional(),
});
const Status = z.object({
  id: z.string(),
  status: z.string(),
  biz_opaque_callback_data: z.string().optional(),
  errors: z.array(z.object({ code: z.number(), title: z.string() })).optional(),
});
const Value = z.object({
  metadata: z.object({ phone_number_id: z.string() }),
  contacts: z.array(z.object({ wa_id: z.string(), profile: z.object({ name: z.string() }).optional() })).optional(),
  messages: z.array(Message).optional(),
  statuses: z.array(Status).optional(),
});

/** What WhatsApp posts: news of several numbers may come together. */
export const WhatsappEvent = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(z.object({ changes: z.array(z.object({ field: z.string(), value: z.unknown() })) })),
});
export type WhatsappValue = z.output<typeof Value>;

/** The news about messages; other kinds, and what has another shape, are left out. */
export const valuesOf = (payload: unknown): WhatsappValue[] => {
  const event = WhatsappEvent.safeParse(payload);
  if (!event.success) return [];
  const changes = event.data.entry.flatMap((entry) => entry.changes).filter(({ field }) => field === 'messages');
  return changes.flatMap(({ value }) => Value.safeParse(value).data ?? []);
};

/** `X-Hub-Signature-256`: HMAC-SHA256 of the body as it came, with the app's secret. */
export function isSigned(raw: Uint8Array, header: string | null, secret: string): boolean {
  const given = Buffer.from(header ?? '');
  const right = Buffer.from(`sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`);
  return given.length === right.length && timingSafeEqual(given, right);
}
