import { createServer, request as ask, type Server } from 'node:http';
import { connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drained, listenOn, PATIENCE } from './server.ts';
import { webApp } from './web-app.server.ts';

const told: { error: unknown; requestId: string }[] = [];
let begun: () => void = () => undefined;
let goOn: () => void = () => undefined;
const reached = new Promise<void>((resolve) => (begun = resolve));
const released = new Promise<void>((resolve) => (goOn = resolve));

/** Stands for the pages: each path answers in the way of its name. */
async function pages(request: Request, { nonce, onFailure }: { nonce: string; onFailure?: (error: unknown) => void }) {
  const { pathname } = new URL(request.url);
  if (pathname === '/breaks') throw new Error('a fault of ours');
  if (pathname === '/away') {
    onFailure?.(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
    return new Response('x', { status: 500 });
  }
  if (pathname === '/file') return new Response('%PDF', { headers: { 'content-type': 'application/pdf' } });
  if (pathname === '/mine') return new Response('', { headers: { 'referrer-policy': 'no-referrer' } });
  if (pathname === '/body') return new Response(String((await request.text()).length));
  if (pathname === '/who') return new Response(request.headers.get('x-client-address'));
  if (pathname === '/slow') {
    begun();
    await released;
  }
  return new Response(`<script nonce="${nonce}"></script>`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

let server: Server;
let port: number;
beforeAll(async () => {
  const app = webApp({
    pages,
    files: (request) =>
      Promise.resolve(
        request.url.endsWith('.js') ? new Response('', { headers: { 'content-type': 'text/javascript' } }) : undefined,
      ),
    talk: () => new Response(null, { status: 404 }),
    live: () => new Response('data:\n\n', { headers: { 'content-type': 'text/event-stream' } }),
    isStopping: () => false,
    onShutdown: () => () => undefined,
    isDevelopment: false,
    isHttps: true,
    maxBodyBytes: 1_000,
    onError: (error, requestId) => void told.push({ error, requestId }),
  });
  server = createServer(
    { ...PATIENCE, headersTimeout: 300, connectionsCheckingInterval: 50 },
    getRequestListener(app.fetch),
  );
  port = await listenOn(server, 0, '127.0.0.1');
});
afterAll(() => drained(server));

const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init);

describe('every answer, whatever made it', () => {
  it.each([
    ['/', 200],
    ['/script.js', 200],
    ['/healthz', 200],
    ['/readyz', 200],
    ['/live/x', 200],
    ['/file', 200],
    ['/breaks', 500],
    ['/away', 503],
  ])('%s bears the headers of security', async (path, status) => {
    const { headers, status: answered } = await get(path);
    expect(answered).toBe(status);
    expect(headers.get('content-security-policy')).toBeTruthy();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });

  it('runs the scripts of this page alone: its nonce is new each time and stands in the policy', async () => {
    const seen = new Set<string>();
    for (let time = 0; time < 3; time += 1) {
      const answer = await get('/');
      const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
      expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      seen.add(nonce);
    }
    expect(seen.size).toBe(3);
  });

  it('keeps a stricter referrer policy of a page', async () => {
    expect((await get('/mine')).headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('is private unless it says otherwise', async () => {
    expect((await get('/')).headers.get('cache-control')).toBe('private, no-cache');
  });
});

describe('a request', () => {
  it('of another site changes nothing', async () => {
    const foreign = { method: 'POST', headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } };
    const answer = await get('/body', foreign);
    expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([403, 'nosniff']);
  });

  it('with more than may be sent is refused, announced or not', async () => {
    expect((await get('/body', { method: 'POST', body: 'x'.repeat(1_000) })).status).toBe(200);
    expect((await get('/body', { method: 'POST', body: 'x'.repeat(1_001) })).status).toBe(413);
    const unannounced = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('x'.repeat(2_000)));
        stream.close();
      },
    });
    const answer = await get('/body', { method: 'POST', body: unannounced, duplex: 'half' } as RequestInit);
    expect(answer.status).toBe(413);
  });

  it('does not say of itself where it comes from', async () => {
    const answer = await get('/who', { headers: { 'x-client-address': '1.2.3.4', 'x-forwarded-for': '1.2.3.4' } });
    expect(await answer.text()).toMatch(/127\.0\.0\.1$/);
  });

  it('that fails is told to the log by its number, and to nobody else', async () => {
    const answer = await get('/breaks', { headers: { 'x-request-id': 'from-a-proxy-1' } });
    expect(await answer.text()).toBe('internal error');
    expect(told.at(-1)).toMatchObject({ requestId: 'from-a-proxy-1', error: { message: 'a fault of ours' } });
  });

  it('whose head never ends is given up, and others are answered meanwhile', async () => {
    const slow = connect(port, '127.0.0.1');
    const ended = new Promise<string>((resolve) => {
      let said = '';
      slow.on('data', (bytes) => (said += String(bytes)));
      slow.on('close', () => resolve(said));
    });
    slow.write('GET / HTTP/1.1\r\nHost: x\r\n');
    expect((await get('/healthz')).status).toBe(200);
    expect(await ended).toContain('408');
  });

  it('with a head larger than any of ours is refused', async () => {
    const status = await new Promise<number | undefined>((resolve) =>
      ask({ port, path: '/', headers: { cookie: 'x'.repeat(20_000) } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end(),
    );
    expect(status).toBe(431);
  });
});

it('finishes what is in flight when it stops, and takes nothing new', async () => {
  const inFlight = get('/slow');
  await reached;
  const stopped = drained(server);
  await expect(get('/')).rejects.toThrow();
  goOn();
  expect((await inFlight).status).toBe(200);
  await stopped;
});
