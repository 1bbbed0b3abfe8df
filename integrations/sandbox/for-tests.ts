import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxAddresses } from './addresses.ts';
import type { Fault } from './core/faults.ts';
import { type SandboxOptions, startSandbox } from './main.ts';

export type TestSandbox = Awaited<ReturnType<typeof aSandbox>>;

/** A sandbox of a test's own, on a free port, with an empty folder that goes away with it. ANAF answers at once unless asked otherwise. */
export const aSandbox = async (options: Partial<SandboxOptions> = {}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const start = (port: number) => startSandbox({ processingMs: 0, dataDir, ...options, port });
  let running = await start(0);
  const { url } = running;
  return {
    url,
    addresses: sandboxAddresses(url),
    /** Queues one fault, or several of one kind. */
    fault: async (fault: Pick<Fault, 'service' | 'operation' | 'kind'> & Partial<Fault>): Promise<void> => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${url}/control/faults`, { method: 'POST', headers, body: JSON.stringify(fault) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    /** Stops the process and starts it again at the same address with the same folder. */
    restart: async (): Promise<void> => {
      await running.close();
      running = await start(Number(new URL(url).port));
      // the caller's pool still holds a connection to the former process: let it notice before the test goes on
      await fetch(`${url}/control`).catch(() => undefined);
    },
    stop: () => running.close(),
    close: async (): Promise<void> => {
      await running.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** Goes through ANAF's consent page as the person with the certificate would. @returns the one-time code */
export const consentAtAnaf = async (authorizeUrl: string, cifs: string[] = []): Promise<string> => {
  const page = new URL(authorizeUrl);
  const form = new URLSearchParams({
    redirect_uri: page.searchParams.get('redirect_uri') ?? '',
    state: page.searchParams.get('state') ?? '',
    cifs: cifs.join(' '),
    code_challenge: page.searchParams.get('code_challenge') ?? '',
    choice: 'certificate',
  });
  const answer = await fetch(`${page.origin}${page.pathname}`, { method: 'POST', body: form, redirect: 'manual' });
  const code = new URL(answer.headers.get('location') ?? 'about:blank').searchParams.get('code');
  if (code === null) throw new Error(`no code: HTTP ${answer.status}`);
  return code;
};

export type Hook = { path: string; headers: Headers; body: string };

/** An application that receives webhooks: keeps them, and answers as told. `next` waits for one that fits. */
export const aReceiver = async (answer: (hook: Hook, nth: number) => number = () => 200) => {
  const hooks: Hook[] = [];
  let received = 0;
  let wake: () => void = () => undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = new Headers(
        Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
      );
      const hook = { path: request.url ?? '', headers, body: Buffer.concat(chunks).toString('utf8') };
      hooks.push(hook);
      response.writeHead(answer(hook, (received += 1))).end();
      wake();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    next: async (fits: (hook: Hook) => boolean = () => true): Promise<Hook> => {
      for (;;) {
        const at = hooks.findIndex(fits);
        if (at >= 0) return hooks.splice(at, 1)[0] ?? Promise.reject(new Error('gone'));
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
