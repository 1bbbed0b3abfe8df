import type { Context } from 'hono';
import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { eventBody, type Mail, type ResendBox } from './state.ts';

const DAY_MS = 86_400_000;
const addresses = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));

const Order = z.object({
  from: z.string(),
  to: addresses,
  cc: addresses,
  reply_to: addresses,
  subject: z.string(),
  html: z.string().optional(),
  text: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  tags: z.array(z.object({ name: z.string(), value: z.string().regex(/^[A-Za-z0-9_-]*$/) })).optional(),
  attachments: z
    .array(
      z.object({
        filename: z.string(),
        content: z.string(),
        content_type: z.string().optional(),
        content_id: z.string().optional(),
      }),
    )
    .optional(),
});

const failure = (c: Context, statusCode: 400 | 409 | 422, name: string, message: string): Response =>
  c.json({ statusCode, name, message }, statusCode);

/** `POST /emails`: one message for one key within a day, whatever happens to the answer. */
export const takeEmail = async (box: ResendBox, c: Context): Promise<Response> => {
  const body = await c.req.text();
  const key = c.req.header('idempotency-key');
  if (key !== undefined && (key === '' || key.length > 256))
    return failure(c, 400, 'invalid_idempotency_key', 'The idempotency key must be between 1-256 characters.');
  const hash = createHash('sha256').update(body).digest('hex');
  const known = key === undefined ? undefined : box.state.data.keys[key];
  if (known !== undefined && known.at > Date.now() - DAY_MS) {
    if (known.hash === hash) return c.json({ id: known.id });
    return failure(c, 409, 'invalid_idempotent_request', 'This idempotency key was used with a different payload.');
  }
  const order = Order.safeParse(parse(body));
  if (!order.success) return failure(c, 422, 'validation_error', z.prettifyError(order.error));
  if (order.data.to.length === 0 || order.data.to.length > 50)
    return failure(c, 422, 'missing_required_field', 'Missing `to` field.');
  const wrong = [order.data.from, ...order.data.to].find(
    (each) => !/^(?:[^<>]*<)?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>?$/.test(each),
  );
  if (wrong !== undefined) return failure(c, 422, 'validation_error', `Invalid address: ${wrong}`);
  const mail = store(box, order.data);
  if (key !== undefined) box.state.data.keys[key] = { hash, id: mail.id, at: Date.now() };
  box.state.save();
  report(box, mail);
  return c.json({ id: mail.id });
};

const store = (box: ResendBox, order: z.infer<typeof Order>): Mail => {
  const id = randomUUID();
  const attachments = (order.attachments ?? []).map((each) => {
    const bytes = Buffer.from(each.content, 'base64');
    const attachment = {
      id: randomUUID(),
      filename: each.filename,
      contentType: each.content_type ?? 'application/octet-stream',
      contentId: each.content_id,
      size: bytes.length,
    };
    box.files.put(attachment.id, bytes);
    return attachment;
  });
  const mail: Mail = {
    id,
    direction: 'sent',
    from: order.from,
    to: order.to,
    cc: order.cc,
    replyTo: order.reply_to,
    subject: order.subject,
    text: order.text,
    html: order.html,
    headers: order.headers ?? {},
    messageId: `<${id}@sandbox>`,
    tags: Object.fromEntries((order.tags ?? []).map(({ name, value }) => [name, value])),
    attachments,
    createdAt: new Date().toISOString(),
  };
  box.state.data.mails.push(mail);
  return mail;
};

/** The service's test addresses `bounced@…` and `complained@…` do what they say; all others receive. */
const report = ({ sandbox }: ResendBox, mail: Mail): void => {
  const to = mail.to.join(' ');
  const bounce = { bounce: { type: 'Permanent', subType: 'General', message: 'Adresa nu există.' } };
  if (/\bbounced?@/i.test(to))
    return sandbox.webhooks.send('resend', 'email.bounced', eventBody('email.bounced', mail, bounce));
  sandbox.webhooks.send('resend', 'email.delivered', eventBody('email.delivered', mail));
  if (/\bcomplained@/i.test(to))
    sandbox.webhooks.send('resend', 'email.complained', eventBody('email.complained', mail));
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
