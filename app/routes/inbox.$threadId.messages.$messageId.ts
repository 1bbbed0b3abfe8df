import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { showThread } from '#domain/mail/show-thread.ts';
import { pageLoader } from '../http/form-verb.server.ts';

const ThreadId = id<'thread'>();

/** Nothing in a stranger's mail may run, load, send or look like one of our pages. */
const POLICY = [
  'sandbox allow-popups',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The original form of an e-mail, for a frame of ours. */
export const loader = pageLoader(async ({ actor, params }) => {
  const asked = ThreadId.safeParse(params['threadId']);
  if (!asked.success) throw new NotFound();
  const { messages } = await showThread(actor, { threadId: asked.data });
  const html = messages.find((one) => one.id === params['messageId'])?.html ?? undefined;
  if (html === undefined) throw new NotFound();
  return new Response(`<!doctype html><meta charset="utf-8"><base target="_blank">${html}`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'private, no-store',
    },
  });
});
