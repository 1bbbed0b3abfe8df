import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../lib/ports.ts';
import { end, tied } from '../lib/process.ts';
import { ROOT } from '../lib/root.ts';
import { readRuntime, runningLauncher } from '../lib/runtime.ts';
import { readSettings } from '../lib/settings.ts';
import { until } from './until.ts';

export interface Product {
  appUrl: string;
  sandboxUrl: string;
  stop(): Promise<void>;
}

const START_MS = 600_000;

/** The product that runs on the data directory, or one that is started on it for the length of the demo. */
export async function runningProduct(): Promise<Product> {
  const { dataDir } = readSettings(process.env, true);
  const running = runningLauncher(dataDir);
  if (running) {
    const { appUrl, sandboxUrl } = await until(
      'the product that is starting to be ready',
      () => ready(dataDir),
      START_MS,
    );
    return { appUrl, sandboxUrl, stop: () => Promise.resolve() };
  }
  const env = { ...process.env, PORT: `${await freePort()}`, DATA_DIR: dataDir };
  const [command, args] = tied(process.execPath, [join(ROOT, 'bin', 'start.mjs')]);
  const launcher = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  launcher.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const stop = () => end(launcher, 'SIGTERM', 60_000);
  try {
    const started = await until(
      'the product to start',
      () => {
        if (launcher.exitCode !== null) throw new Error(`the product did not start: ${said}`);
        return ready(dataDir);
      },
      START_MS,
    );
    return { ...started, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ready(dataDir: string): Promise<{ appUrl: string; sandboxUrl: string } | undefined> {
  const { ready: isReady, appUrl, sandboxUrl } = readRuntime(dataDir);
  return Promise.resolve(
    isReady && appUrl !== undefined && sandboxUrl !== undefined ? { appUrl, sandboxUrl } : undefined,
  );
}
