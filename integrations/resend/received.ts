import { z } from 'zod';

const list = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

/** An incoming message as the service gives it when asked; the webhook carries only its id. */
export const ReceivedAnswer = z.object({
  id: z.string(),
  from: z.string(),
  to: list,
  cc: list,
  reply_to: list,
  subject: z.string().nullish(),
  created_at: z.string(),
  text: optional,
  html: optional,
  message_id: optional,
  headers: z.record(z.string(), z.coerce.string()).nullish(),
  raw: z.object({ download_url: z.string() }).nullish(),
  attachments: z
    .array(
      z.object({
        id: z.string(),
        filename: z.string().nullish(),
        content_type: z.string().nullish(),
        content_id: optional,
        size: z.number().nullish(),
      }),
    )
    .nullish(),
});

export const AttachmentAnswer = z.object({ download_url: z.string() });

export type ReceivedAttachment = {
  id: string;
  filename: string;
  contentType: string;
  contentId: string | undefined;
  size: number | undefined;
};

export type ReceivedEmail = {
  id: string;
  from: string;
  to: string[];
  cc: string[];
  replyTo: string[];
  subject: string;
  createdAt: string;
  text: string | undefined;
  html: string | undefined;
  messageId: string | undefined;
  /** Names in lower case. */
  headers: Record<string, string>;
  attachments: ReceivedAttachment[];
  /** Where the message lies as it came over the wire; the address lives for an hour or so. */
  rawUrl: string | undefined;
};

export const toReceived = (answer: z.infer<typeof ReceivedAnswer>): ReceivedEmail => ({
  id: answer.id,
  from: answer.from,
  to: answer.to,
  cc: answer.cc,
  replyTo: answer.reply_to,
  subject: answer.subject ?? '',
  createdAt: answer.created_at,
  text: answer.text,
  html: answer.html,
  messageId: answer.message_id,
  headers: Object.fromEntries(Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
  attachments: (answer.attachments ?? []).map((each) => ({
    id: each.id,
    filename: each.filename ?? 'fara-nume',
    contentType: each.content_type ?? 'application/octet-stream',
    contentId: each.content_id,
    size: each.size ?? undefined,
  })),
  rawUrl: answer.raw?.download_url,
});
