import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { VARIABLES } from '#config';
import { demoLogins, type DemoLogins } from '#bin/lib/demo-logins.ts';
import { freePort } from '#bin/lib/ports.ts';
import { end, tied } from '#bin/lib/process.ts';
import { ROOT } from '#bin/lib/root.ts';
import { readRuntime } from '#bin/lib/runtime.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    product: {
      appUrl: string;
      sandboxUrl: string;
      temporalAddress: string;
      databaseUrl: string;
      dataDir: string;
      logins: DemoLogins;
    };
  }
}

const START_MS = 240_000;

/** The built product, started as a person starts it, on a free port and with an empty data directory of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'crm-product-'));
  chmodSync(dataDir, 0o755); // root's PostgreSQL runs as another user, which must reach its directory
  const port = await freePort();
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: `${port}`, DATA_DIR: dataDir };
  for (const name of Object.keys(VARIABLES)) if (name !== 'PORT' && name !== 'DATA_DIR') delete env[name];
  delete env['VITEST'];
  const [command, args] = tied(process.execPath, [join(ROOT, 'bin', 'start.mjs'), '--no-env-file']);
  const launcher = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const teardown = async () => {
    await end(launcher, 'SIGTERM', 60_000);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await ready(launcher, dataDir);
  } catch (error) {
    await teardown();
    throw error;
  }
  const { appUrl = '', sandboxUrl = '', temporalAddress = '', databaseUrl = '' } = readRuntime(dataDir);
  project.provide('product', {
    appUrl,
    sandboxUrl,
    temporalAddress,
    databaseUrl,
    dataDir,
    logins: demoLogins(dataDir),
  });
  return teardown;
}

function ready(launcher: ChildProcess, dataDir: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`The product was not ready in time:\n${said}`)), START_MS);
    const take = (chunk: string) => {
      said += chunk;
      if (!readRuntime(dataDir).ready) return;
      clearTimeout(late);
      resolve();
    };
    launcher.stdout?.setEncoding('utf8').on('data', take);
    launcher.stderr?.setEncoding('utf8').on('data', take);
    launcher.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The product did not start (code ${code}):\n${said}`));
    });
  });
}
