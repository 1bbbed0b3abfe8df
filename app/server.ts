import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { Committed, Passing } from '#db/notify.server.ts';
import { chatStreams } from './chat/chat-streams.server.ts';
import { isHttps } from './cookies.server.ts';
import { liveStreams } from './live-streams.server.ts';
import { pagesBySegment } from './pages-by-segment.server.ts';
import { staticFiles } from './static-files.server.ts';
import { webApp, type WebAppOptions } from './web-app.server.ts';

export type WebOptions = Pick<
  WebAppOptions,
  'ready' | 'formActions' | 'clientAddressHeader' | 'maxBodyBytes' | 'onError'
> & {
  port: number;
  host?: string;
  /** Tells of every commit and of who is writing, in whatever process it happened; ends when the returned function is called. */
  listen?: (
    onCommitted: (committed: Committed[]) => void,
    onPassing: (passing: Passing) => void,
  ) => Promise<() => Promise<void>>;
};

/** The listening server. `stop` lets requests in flight finish for 8 seconds and ends event streams at once. */
export type Web = { port: number; stop: () => Promise<void> };

/** Starts the web process: health, event streams, static files, then every page. */
export async function startWeb(options: WebOptions): Promise<Web> {
  const isDevelopment = process.env.NODE_ENV !== 'production';
  const closers = new Set<() => void>();
  let isStopping = false;
  const vite = isDevelopment
    ? await (await import('vite')).createServer({ server: { middlewareMode: true }, appType: 'custom' })
    : undefined;
  const live = liveStreams();
  const talks = chatStreams();
  const stopListening = await options.listen?.(
    (committed) => {
      live.changed(committed);
      talks.changed(committed);
    },
    (passing) => talks.passing(passing),
  );
  const app = webApp({
    ...options,
    isDevelopment,
    isHttps: isHttps(),
    pages: vite
      ? createRequestHandler(async () => asBuild(await vite.ssrLoadModule('virtual:remix/server-build')))
      : pagesBySegment(await importBuild(), process.env.NODE_ENV),
    files: staticFiles(fileURLToPath(new URL('../build/client', import.meta.url))),
    live: (topic) => live.answer(topic),
    talk: (key, after) => talks.answer(key, after),
    isStopping: () => isStopping,
    onShutdown: (close) => {
      closers.add(close);
      return () => void closers.delete(close);
    },
  });
  const listener = getRequestListener(app.fetch);
  const server = createServer(PATIENCE, (request, response) => {
    if (vite) vite.middlewares(request, response, () => void listener(request, response));
    else void listener(request, response);
  });
  const port = await listenOn(server, options.port, options.host ?? '127.0.0.1');
  return {
    port,
    async stop() {
      isStopping = true;
      const closed = drained(server);
      await stopListening?.();
      live.close();
      talks.close();
      for (const close of [...closers]) close();
      await closed;
      await vite?.close();
    },
  };
}

/**
 * How long the server waits for a client, in milliseconds: for the head of a request, for all of it (a large file from a phone),
 * and for the next one on a connection.
 */
export const PATIENCE = {
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
} as const;

const DRAIN_MS = 8_000;
const IDLE_MS = 100;

/** Takes no more connections and resolves when those in use are done, at the latest after eight seconds. */
export async function drained(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // a connection that has just been answered is idle only now, and a client would keep it for the next request
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
  const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(force);
}

export const listenOn = (server: Server, port: number, host: string): Promise<number> =>
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
