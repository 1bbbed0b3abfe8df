import { randomBytes, randomUUID } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import type { AppLoadContext } from '@remix-run/node';
import { isDatabaseAway } from '#domain/kernel/database-away.ts';
import { awayPage } from './away-page.server.ts';
import type {} from './load-context.ts';
import { isSameOrigin } from './same-origin.server.ts';
import { setSecurityHeaders } from './security-headers.server.ts';

export interface WebAppOptions {
  /** Every page and form. */
  pages: (request: Request, context: AppLoadContext) => Promise<Response>;
  files: (request: Request) => Promise<Response | undefined>;
  live: (topic: string) => Response;
  /** The event stream of a talk, behind a message that its reader has. */
  talk: (key: string, after: string | undefined) => Response;
  isStopping: () => boolean;
  onShutdown: AppLoadContext['onShutdown'];
  isDevelopment: boolean;
  isHttps: boolean;
  /** Whether database, worker and the rest answer; read by `/readyz`. */
  ready?: (() => Promise<boolean>) | undefined;
  /** Origins a form may lead to besides our own. */
  formActions?: readonly string[] | undefined;
  /** A header in which a trusted proxy puts the client's address; without one it is the socket's. */
  clientAddressHeader?: string | undefined;
  /** Largest body of a request, in bytes. */
  maxBodyBytes?: number | undefined;
  onError?: ((error: unknown, requestId: string) => void) | undefined;
}

const REQUEST_ID = /^[\w-]{8,64}$/;
const MOST_BODY_BYTES = 26_214_400;

type Sealed = { Variables: { nonce: string; requestId: string } };

/** Health, event streams, static files, then every page, with the security headers on each answer whatever made it. */
export function webApp(options: WebAppOptions): Hono<Sealed> {
  const { isDevelopment, isHttps, isStopping } = options;
  const app = new Hono<Sealed>();
  app.use(async (c, next) => {
    const given = c.req.header('x-request-id') ?? '';
    const requestId = REQUEST_ID.test(given) ? given : randomUUID();
    const nonce = randomBytes(16).toString('base64');
    c.set('nonce', nonce);
    c.set('requestId', requestId);
    await next();
    const headers = new Headers(c.res.headers);
    headers.set('x-request-id', requestId);
    setSecurityHeaders(headers, { nonce, isDevelopment, isHttps, formActions: options.formActions ?? [] });
    const { body, status, statusText } = c.res;
    c.res = undefined; // what stood in the headers before is not merged into the new ones
    c.res = new Response(body, { status, statusText, headers });
  });
  app.get('/healthz', (c) => c.text(isStopping() ? 'stopping' : 'ok', isStopping() ? 503 : 200));
  app.get('/readyz', async (c) => {
    const isReady = !isStopping() && (await (options.ready?.() ?? Promise.resolve(true)).catch(() => false));
    return c.text(isReady ? 'ready' : 'not ready', isReady ? 200 : 503);
  });
  app.get('/live/:topic', (c) => options.live(c.req.param('topic')));
  app.get('/chat/live/:key', (c) =>
    options.talk(c.req.param('key'), c.req.header('last-event-id') ?? c.req.query('after')),
  );
  app.use(compress());
  app.use(bodyLimit({ maxSize: options.maxBodyBytes ?? MOST_BODY_BYTES }));
  app.all('*', async (c) => (await options.files(c.req.raw)) ?? (await pageOf(c, options)));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse(); // a body larger than may be sent
    tell(options, error, c.get('requestId'));
    return c.text('internal error', 500);
  });
  return app;
}

/** What the widget asks from other sites: it sends no cookie, and its routes look at the origin themselves. */
const isForAnySite = (request: Request): boolean => new URL(request.url).pathname.startsWith('/chat/');

const tell = ({ onError }: WebAppOptions, error: unknown, requestId: string): void =>
  (onError ?? console.error)(error, requestId);

async function pageOf(c: Context<Sealed>, options: WebAppOptions): Promise<Response> {
  const { nonce, requestId } = c.var;
  const request = withAddress(c.req.raw, requestId, addressOf(c, options.clientAddressHeader));
  if (!isSameOrigin(request) && !isForAnySite(request))
    return new Response('cross-site request refused', { status: 403 });
  let isAway = false;
  const onFailure = (error: unknown) => {
    isAway ||= isDatabaseAway(error);
    tell(options, error, requestId);
  };
  const told = await options.pages(request, { nonce, requestId, onShutdown: options.onShutdown, onFailure });
  const answer = isAway && told.status >= 500 ? awayPage(request) : told;
  if (answer.headers.has('cache-control')) return answer;
  // What a person may see is theirs: no proxy keeps it, and a browser asks again.
  const headers = new Headers(answer.headers);
  headers.set('cache-control', 'private, no-cache');
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

/** The client's address as this server saw it: what a request says of itself under these names is replaced. */
function withAddress(request: Request, requestId: string, address: string): Request {
  const known = new Request(request);
  known.headers.set('x-client-address', address);
  known.headers.set('x-request-id', requestId);
  return known;
}

function addressOf(c: Context, trustedHeader: string | undefined): string {
  const told = trustedHeader === undefined ? undefined : c.req.header(trustedHeader)?.split(',')[0]?.trim();
  return told ?? getConnInfo(c).remote.address ?? '';
}
