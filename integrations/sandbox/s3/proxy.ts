import { request as httpRequest, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import type { SandboxEnv } from '../core/env.ts';
import { withFaults } from '../core/with-faults.ts';
import type { Sandbox } from '../core/sandbox.ts';
import { refusals, failure } from './refusals.ts';
import type { Upstream } from './upstream.ts';

/** Between two hops only, or made anew for the next one. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'expect']);

/** The store behind, with faults on demand before it. Requests pass as they came, so it verifies their own signatures. */
export const s3Proxy = (sandbox: Sandbox, upstream: Upstream): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const faults = (operation: string) => withFaults(sandbox.faults, 's3', operation, refusals);
  const pass = async (c: Context<SandboxEnv>): Promise<Response> => {
    const away = await upstream.ready();
    return away === undefined ? forward(c, upstream.url) : failure(c, 503, 'ServiceUnavailable', away);
  };
  routes.put('/:bucket/:key{.+}', faults('put'), pass);
  routes.get('/:bucket/:key{.+}', faults('get'), pass);
  routes.delete('/:bucket/:key{.+}', faults('delete'), pass);
  routes.get('/:bucket/', faults('list'), pass);
  routes.get('/:bucket', faults('list'), pass);
  routes.all('*', pass);
  return routes;
};

const forward = async (c: Context<SandboxEnv>, base: string): Promise<Response> => {
  const { url = '/', method = 'GET', headers } = c.env.incoming;
  const body = Buffer.from(await c.req.arrayBuffer());
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.has(name)));
  try {
    // the `host` of the client stays: it is part of what was signed
    return asResponse(await send(new URL(url, base), method, kept, body), method);
  } catch (error) {
    return failure(c, 503, 'ServiceUnavailable', error instanceof Error ? error.message : String(error));
  }
};

const send = (url: URL, method: string, headers: NodeJS.Dict<string | string[]>, body: Buffer) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest(url, { method, headers }, resolve).once('error', reject).end(body);
  });

const asResponse = (answer: IncomingMessage, method: string): Response => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) if (!HOP.has(name)) headers.set(name, String(value));
  const status = answer.statusCode ?? 502;
  const bare = method === 'HEAD' || status === 204 || status === 304;
  if (bare) answer.resume();
  // Node's and the browser's stream types differ in name only
  return new Response(bare ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>), { status, headers });
};
