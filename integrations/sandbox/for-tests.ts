import { mkdtempSync, rmSync } from 'node:fs';
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
    choice: 'certificate',
  });
  const answer = await fetch(`${page.origin}${page.pathname}`, { method: 'POST', body: form, redirect: 'manual' });
  const code = new URL(answer.headers.get('location') ?? 'about:blank').searchParams.get('code');
  if (code === null) throw new Error(`no code: HTTP ${answer.status}`);
  return code;
};
