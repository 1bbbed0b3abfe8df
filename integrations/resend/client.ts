import { z } from 'zod';
import { call, jsonOf } from './http.ts';
import { failureOf, harmless, notAnAnswer, type Refused, type Unavailable, type Uncertain } from './outcome.ts';
import { AttachmentAnswer, ReceivedAnswer, type ReceivedEmail, toReceived } from './received.ts';

export type ResendOptions = { baseUrl: string; apiKey: string; timeoutMs?: number };

export type Email = {
  /** `Name <address>` or the address alone. */
  from: string;
  to: string[];
  cc?: string[];
  replyTo?: string | string[];
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
  attachments?: { filename: string; contentType: string; content: Uint8Array; contentId?: string }[];
  /** Come back with the events about this message; letters, digits, `_` and `-` only. */
  tags?: Record<string, string>;
  /** A stable key of the business event, at most 256 characters; the service remembers it for 24 hours only. */
  idempotencyKey: string;
};

export type SendAnswer = { kind: 'accepted'; id: string } | Refused | Unavailable | Uncertain;
export type ReceivedLookup = { kind: 'ok'; email: ReceivedEmail } | Refused | Unavailable;
export type BytesAnswer = { kind: 'ok'; bytes: Buffer } | Refused | Unavailable;

export type Resend = {
  /** Hands one message over. After `uncertain` the same key may be used again within 24 hours. */
  send(email: Email): Promise<SendAnswer>;
  /** An incoming message, whose id came by webhook. */
  received(emailId: string): Promise<ReceivedLookup>;
  /** The content of one attachment of an incoming message. */
  attachment(emailId: string, attachmentId: string): Promise<BytesAnswer>;
  /** The incoming message as it came over the wire (RFC 5322). */
  raw(email: ReceivedEmail): Promise<BytesAnswer>;
};

const Sent = z.object({ id: z.string().min(1) });

/** Outgoing and incoming e-mail through Resend. Outcomes are values; nothing is thrown for what the network does. */
export const resendClient = ({ baseUrl, apiKey, timeoutMs = 20_000 }: ResendOptions): Resend => {
  const authorization = `Bearer ${apiKey}`;
  const read = (path: string) => call(`${baseUrl}${path}`, { headers: { authorization } }, timeoutMs);

  const bytesAt = async (url: string): Promise<BytesAnswer> => {
    const made = await call(url, {}, timeoutMs);
    const failure = failureOf(made);
    if (failure !== undefined) return harmless(failure);
    return made.kind === 'answered' ? { kind: 'ok', bytes: made.bytes } : harmless(notAnAnswer(Buffer.alloc(0)));
  };

  /** A good answer of the given shape, or how it failed. */
  const ask = async <T>(
    path: string,
    shape: z.ZodType<T>,
  ): Promise<{ kind: 'ok'; value: T } | Refused | Unavailable> => {
    const made = await read(path);
    const failure = failureOf(made);
    if (failure !== undefined || made.kind !== 'answered') return harmless(failure ?? notAnAnswer(Buffer.alloc(0)));
    const value = shape.safeParse(jsonOf(made.bytes));
    return value.success ? { kind: 'ok', value: value.data } : harmless(notAnAnswer(made.bytes));
  };

  return {
    async send(email) {
      const headers = {
        authorization,
        'content-type': 'application/json',
        'idempotency-key': email.idempotencyKey,
      };
      const made = await call(`${baseUrl}/emails`, { method: 'POST', headers, body: toJson(email) }, timeoutMs);
      const failure = failureOf(made);
      if (failure !== undefined) return failure;
      const bytes = made.kind === 'answered' ? made.bytes : Buffer.alloc(0);
      const sent = Sent.safeParse(jsonOf(bytes));
      return sent.success ? { kind: 'accepted', id: sent.data.id } : notAnAnswer(bytes);
    },
    async received(emailId) {
      const answer = await ask(`/emails/receiving/${encodeURIComponent(emailId)}`, ReceivedAnswer);
      return answer.kind === 'ok' ? { kind: 'ok', email: toReceived(answer.value) } : answer;
    },
    async attachment(emailId, attachmentId) {
      const path = `/emails/receiving/${encodeURIComponent(emailId)}/attachments/${encodeURIComponent(attachmentId)}`;
      const answer = await ask(path, AttachmentAnswer);
      return answer.kind === 'ok' ? bytesAt(answer.value.download_url) : answer;
    },
    async raw({ id, rawUrl }) {
      return rawUrl === undefined
        ? { kind: 'refused', reason: 'not_found', text: `message ${id} has no raw form` }
        : bytesAt(rawUrl);
    },
  };
};

const toJson = (email: Email): string =>
  JSON.stringify({
    from: email.from,
    to: email.to,
    cc: email.cc,
    reply_to: email.replyTo,
    subject: email.subject,
    html: email.html,
    text: email.text,
    headers: email.headers,
    tags: email.tags && Object.entries(email.tags).map(([name, value]) => ({ name, value })),
    attachments: email.attachments?.map(({ filename, contentType, content, contentId }) => ({
      filename,
      content_type: contentType,
      content: Buffer.from(content).toString('base64'),
      content_id: contentId,
    })),
  });
