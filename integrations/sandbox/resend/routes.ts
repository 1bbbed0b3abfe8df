import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { SandboxEnv } from '../core/env.ts';
import { type Refusals, withFaults } from '../core/with-faults.ts';
import { Inbound, receive } from './inbound.ts';
import { takeEmail } from './send.ts';
import { attachmentJson, type Mail, type ResendBox } from './state.ts';

const failure = (c: Context, statusCode: 401 | 404 | 422 | 429, name: string, message: string): Response =>
  c.json({ statusCode, name, message }, statusCode, statusCode === 429 ? { 'retry-after': '1' } : {});

const refusals: Refusals = {
  refuse: (c, { text }) => failure(c, 422, 'validation_error', text ?? 'Invalid `to` field.'),
  unauthorized: (c) => failure(c, 401, 'restricted_api_key', 'This API key is restricted.'),
  'rate-limit': (c) => failure(c, 429, 'rate_limit_exceeded', 'Too many requests.'),
};

/** Resend's API for outgoing and incoming mail, and `POST /inbound`, which plays the outside world. */
export const resendRoutes = (box: ResendBox): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const { sandbox, state, files } = box;
  const received = (id: string): Mail | undefined =>
    state.data.mails.find((each) => each.id === id && each.direction === 'received');
  const notFound = (c: Context): Response => failure(c, 404, 'not_found', 'Email not found');

  routes.use('/emails/*', async (c, next) =>
    c.req.header('authorization') === `Bearer ${sandbox.secrets.resendKey}`
      ? next()
      : failure(c, 401, 'invalid_api_key', 'API key is invalid'),
  );

  routes.post('/emails', withFaults(sandbox.faults, 'resend', 'send', refusals), (c) => takeEmail(box, c));

  const receiving = withFaults(sandbox.faults, 'resend', 'receive', refusals);
  routes.get('/emails/receiving/:id', receiving, (c) => {
    const mail = received(c.req.param('id'));
    return mail === undefined ? notFound(c) : c.json(receivedJson(mail, sandbox.publicUrl()));
  });
  routes.get('/emails/receiving/:id/attachments/:attachment', receiving, (c) => {
    const attachment = received(c.req.param('id'))?.attachments.find((each) => each.id === c.req.param('attachment'));
    if (attachment === undefined) return notFound(c);
    const download_url = `${sandbox.publicUrl()}/resend/files/${attachment.id}`;
    return c.json({ object: 'attachment', ...attachmentJson(attachment), download_url, expires_at: inAnHour() });
  });

  routes.get('/files/raw/:id', (c) => file(c, files.get(`raw ${c.req.param('id')}`), 'message/rfc822'));
  routes.get('/files/:id', (c) => {
    const attachment = state.data.mails
      .flatMap((each) => each.attachments)
      .find((each) => each.id === c.req.param('id'));
    return file(
      c,
      files.get(c.req.param('id')),
      attachment?.contentType ?? 'application/octet-stream',
      attachment?.filename,
    );
  });

  routes.post('/inbound', async (c) => {
    const inbound = Inbound.safeParse(await c.req.json().catch(() => undefined));
    if (!inbound.success) return failure(c, 422, 'validation_error', z.prettifyError(inbound.error));
    const mail = await receive(box, inbound.data);
    return c.json({ id: mail.id });
  });
  return routes;
};

/** Always as a download: what strangers send is never shown under the sandbox's own address. */
const file = (c: Context, bytes: Buffer | undefined, type: string, name = 'mesaj.eml'): Response | Promise<Response> =>
  bytes === undefined
    ? c.notFound()
    : c.body(new Uint8Array(bytes), 200, {
        'content-type': type,
        'content-disposition': `attachment; filename*=utf-8''${encodeURIComponent(name)}`,
        'x-content-type-options': 'nosniff',
      });

const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString();

const receivedJson = (mail: Mail, url: string) => ({
  object: 'email',
  id: mail.id,
  to: mail.to,
  from: mail.from,
  created_at: mail.createdAt,
  subject: mail.subject,
  bcc: [],
  cc: mail.cc,
  reply_to: mail.replyTo,
  received_for: mail.to,
  html: mail.html ?? null,
  text: mail.text ?? null,
  headers: mail.headers,
  message_id: mail.messageId,
  raw: { download_url: `${url}/resend/files/raw/${mail.id}`, expires_at: inAnHour() },
  attachments: mail.attachments.map(attachmentJson),
});
