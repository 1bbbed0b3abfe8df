import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { Committed } from '#db/notify.server.ts';
import { liveStreams } from './live-streams.server.ts';
import { isDatabaseAway } from '#domain/kernel/database-away.ts';
import { awayPage } from './away-page.server.ts';
import type {} from './load-context.ts';
import { isSameOrigin } from './same-origin.server.ts';
import { setSecurityHeaders } from './security-headers.server.ts';
import { staticFiles } from './static-files.server.ts';

export type WebOptions = {
  port: number;
  host?: string;
  /** Whether database, worker and the rest answer; read by `/readyz`. */
  ready?: () => Promise<boolean>;
  /** Mounted under `/webhooks` before the pages: a signature is over the raw bytes. */
  webhooks?: Hono;
  /** More for the loaders of one request: the shell, the search, what the process entry wires. */
  context?: (request: Request) => Partial<AppLoadContext>;
  /** Origins a form may lead to besides our own. */
  formActions?: readonly string[];
  /** A header in which a trusted proxy puts the client's address; without one it is the socket's. */
  clientAddressHeader?: string;
  /** Largest body of a request, in bytes. */
  maxBodyBytes?: number;
  onError?: (error: unknown, requestId: string) => void;
  /** Tells of every commit, in whatever process it happened; ends when the returned function is called. */
  listen?: (onCommitted: (committed: Committed[]) => void) => Promise<() => Promise<void>>;
};

/** The listening server. `stop` lets requests in flight finish for 8 seconds and ends event streams at once. */
export type Web = { port: number; stop: () => Promise<void> };

const REQUEST_ID = /^[\w-]{8,64}$/;
const DRAIN_MS = 8_000;

/** Starts the web process: static files, health, webhooks, then every page, with the security headers on all of them. */
export async function startWeb(options: WebOptions): Promise<Web> {
  const isDevelopment = process.env.NODE_ENV !== 'production';
  const closers = new Set<() => void>();
  const onShutdown = (close: () => void) => {
    closers.add(close);
    return () => void closers.delete(close);
  };
  const state = { stopping: false };
  const vite = isDevelopment
    ? await (await import('vite')).createServer({ server: { middlewareMode: true }, appType: 'custom' })
    : undefined;
  const remix = createRequestHandler(
    vite ? async () => asBuild(await vite.ssrLoadModule('virtual:remix/server-build')) : await importBuild(),
    process.env.NODE_ENV,
  );
  const files = staticFiles(fileURLToPath(new URL('../build/client', import.meta.url)));

  const live = liveStreams();
  const stopListening = await options.listen?.((committed) => live.changed(committed));

  const app = new Hono();
  app.get('/healthz', (c) => c.text(state.stopping ? 'stopping' : 'ok', state.stopping ? 503 : 200));
  app.get('/readyz', async (c) => {
    const isReady = !state.stopping && (await (options.ready?.() ?? Promise.resolve(true)).catch(() => false));
    return c.text(isReady ? 'ready' : 'not ready', isReady ? 200 : 503);
  });
  app.get('/live/:topic', (c) => live.answer(c.req.param('topic')));
  app.use(compress());
  app.use(bodyLimit({ maxSize: options.maxBodyBytes ?? 26_214_400 }));
  if (options.webhooks) app.route('/webhooks', options.webhooks);
  app.all('*', async (c) => {
    const request = c.req.raw;
    const file = await files(request);
    if (file) return file;
    const given = request.headers.get('x-request-id') ?? '';
    const requestId = REQUEST_ID.test(given) ? given : randomUUID();
    const nonce = randomBytes(16).toString('base64');
    const known = withAddress(request, requestId, addressOf(c, options.clientAddressHeader));
    let isAway = false;
    const onFailure = (error: unknown) => void (isAway ||= isDatabaseAway(error));
    const told = isSameOrigin(request)
      ? await remix(known, { ...options.context?.(request), nonce, requestId, onShutdown, onFailure })
      : new Response('cross-site request refused', { status: 403 });
    const answer = isAway && told.status >= 500 ? awayPage(request) : told;
    const headers = new Headers(answer.headers);
    headers.set('x-request-id', requestId);
    // What a person may see is theirs: no proxy keeps it, and a browser asks again.
    if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
    const isHttps = request.headers.get('x-forwarded-proto') === 'https';
    setSecurityHeaders(headers, { nonce, isDevelopment, isHttps, formActions: options.formActions ?? [] });
    return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
  });
  app.onError((error, c) => {
    const requestId = c.req.header('x-request-id') ?? randomUUID();
    (options.onError ?? console.error)(error, requestId);
    return c.text('internal error', 500);
  });

  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    if (vite) vite.middlewares(request, response, () => void listener(request, response));
    else void listener(request, response);
  });
  const port = await listen(server, options.port, options.host ?? '127.0.0.1');
  return {
    port,
    async stop() {
      state.stopping = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await stopListening?.();
      live.close();
      for (const close of [...closers]) close();
      server.closeIdleConnections();
      const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearTimeout(force);
      await vite?.close();
    },
  };
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

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Not a literal import: the bundler of the process entry would swallow the build. */
const importBuild = async (): Promise<ServerBuild> =>
  asBuild(await import(new URL('../build/server/index.js', import.meta.url).href));

/** What Remix's own compiler wrote is a server build; nothing else lies at that place. */
const asBuild = (module: unknown): ServerBuild => module as ServerBuild;
