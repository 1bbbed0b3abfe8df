import { randomUUID } from 'node:crypto';
import PostalMime from 'postal-mime';
import { z } from 'zod';
import { buildEml } from './eml.ts';
import { eventBody, type Mail, type ResendBox } from './state.ts';

const text = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

/** A message from outside: by its parts, or whole as `raw` (RFC 5322), in which case `to` may still say whom it reaches. */
export const Inbound = z.object({
  from: text,
  to: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) =>
      (value === undefined ? [] : [value].flat())
        .flatMap((each) => each.split(','))
        .map((each) => each.trim())
        .filter(Boolean),
    ),
  subject: text,
  text,
  html: text,
  inReplyTo: text,
  headers: z.record(z.string(), z.string()).default({}),
  attachments: z
    .array(
      z.object({
        filename: z.string(),
        content: z.base64(),
        contentType: z.string().default('application/octet-stream'),
      }),
    )
    .default([]),
  raw: text,
});
export type Inbound = z.infer<typeof Inbound>;

/** Keeps the message as it came and tells the application that it is there; the body is fetched, never pushed. */
export const receive = async (box: ResendBox, inbound: Inbound): Promise<Mail> => {
  const id = randomUUID();
  const raw = inbound.raw === undefined ? buildEml(inbound, id) : Buffer.from(inbound.raw);
  const parsed = await PostalMime.parse(raw);
  const addressOf = (each: { name?: string; address?: string | undefined }): string =>
    each.name === undefined || each.name === '' ? (each.address ?? '') : `${each.name} <${each.address ?? ''}>`;
  const attachments = parsed.attachments.map((each) => {
    const bytes =
      typeof each.content === 'string' ? Buffer.from(each.content) : Buffer.from(new Uint8Array(each.content));
    const attachment = {
      id: randomUUID(),
      filename: each.filename ?? 'atasament',
      contentType: each.mimeType,
      contentId: each.contentId?.replace(/^<|>$/g, ''),
      size: bytes.length,
    };
    box.files.put(attachment.id, bytes);
    return attachment;
  });
  const mail: Mail = {
    id,
    direction: 'received',
    from: parsed.from === undefined ? (inbound.from ?? '') : addressOf(parsed.from),
    to: inbound.to.length > 0 ? inbound.to : (parsed.to ?? []).map(addressOf),
    cc: (parsed.cc ?? []).map(addressOf),
    replyTo: (parsed.replyTo ?? []).map(addressOf),
    subject: parsed.subject ?? '',
    text: parsed.text,
    html: parsed.html,
    headers: Object.fromEntries(parsed.headers.map(({ key, value }) => [key, value])),
    messageId: parsed.messageId ?? `<${id}@sandbox>`,
    tags: {},
    attachments,
    createdAt: new Date().toISOString(),
  };
  box.files.put(`raw ${id}`, raw);
  box.state.data.mails.push(mail);
  box.state.save();
  box.sandbox.webhooks.send('resend', 'email.received', eventBody('email.received', mail));
  return mail;
};
