import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { end, gone, tied } from '#bin/lib/process.ts';
import { ROOT } from '#bin/lib/root.ts';
import { type Environment, PROCESS_VARIABLES } from '#config';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import type { TestSandbox } from '#integrations/sandbox/for-tests.ts';

type Kind = 'web' | 'worker';
const ENTRIES: Record<Kind, string> = { web: 'app/main.server.ts', worker: 'workers/main.ts' };

/** What a process needs to work on this file's database and namespace, with a sandbox outside. */
function environment(kind: Kind, { addresses }: TestSandbox, more: Environment): NodeJS.ProcessEnv {
  const outside: Record<string, string> = {
    S3_ENDPOINT: addresses.s3Url,
    S3_ACCESS_KEY_ID: SANDBOX_SECRETS.s3AccessKeyId,
    S3_SECRET_ACCESS_KEY: 'sandbox',
    ANAF_API_URL: addresses.anafApiUrl,
    ANAF_OAUTH_URL: addresses.anafOauthUrl,
    ANAF_PUBLIC_URL: addresses.anafRegisterUrl,
    ANAF_CLIENT_ID: SANDBOX_SECRETS.anafClientId,
    ANAF_CLIENT_SECRET: SANDBOX_SECRETS.anafClientSecret,
    BNR_URL: addresses.bnrUrl,
    RESEND_BASE_URL: addresses.resendUrl,
    RESEND_API_KEY: SANDBOX_SECRETS.resendKey,
    INBOUND_DOMAIN: 'crm.localhost',
    MAIL_FROM: 'CRM AMC <crm@crm.localhost>',
    STRIPE_API_URL: addresses.stripeUrl,
    STRIPE_SECRET_KEY: SANDBOX_SECRETS.stripeKey,
    STRIPE_WEBHOOK_SECRET: SANDBOX_SECRETS.stripeWebhookSecret,
    RESEND_WEBHOOK_SECRET: SANDBOX_SECRETS.resendWebhookSecret,
    SEAL_KEY_FILE: join(ROOT, 'node_modules', '.cache', 'test-seal', 'key.pem'),
    SEAL_KEY_PASSWORD: 'password-of-tests',
    TIMESTAMP_URL: addresses.timeStampUrl,
    LOG_LEVEL: 'warn',
  };
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production', TZ: 'UTC' };
  for (const name of ['PATH', 'HOME', 'TMPDIR', 'TEMPORAL_WORKFLOW_BUNDLE', ...PROCESS_VARIABLES[kind]])
    if (process.env[name] !== undefined) env[name] = process.env[name];
  return { ...env, ...outside, ...more };
}

export interface ProductProcess extends AsyncDisposable {
  pid: number | undefined;
  /** As by a power cut. */
  kill(): void;
  /** Resolves when it has ended by itself or was killed. */
  gone(): Promise<NodeJS.Signals | null>;
  /** What it has written so far. */
  output(): string;
}

/** The product's worker as a process of its own, as production runs it; it dies with the test. */
export const startWorker = (sandbox: TestSandbox, more: Environment = {}): ProductProcess =>
  startProcess('worker', sandbox, more);

/** The product's web process on a port, the same way; its pages must have been built. */
export const startWeb = (sandbox: TestSandbox, port: number, more: Environment = {}): ProductProcess =>
  startProcess('web', sandbox, { PORT: String(port), APP_URL: `http://127.0.0.1:${port}`, ...more });

function startProcess(kind: Kind, sandbox: TestSandbox, more: Environment): ProductProcess {
  const [command, args] = tied(process.execPath, ['--import', 'tsx', ENTRIES[kind]], 'SIGKILL');
  const env = environment(kind, sandbox, more);
  const child: ChildProcess = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  return {
    pid: child.pid,
    kill: () => void child.kill('SIGKILL'),
    output: () => said,
    async gone() {
      await gone(child);
      return child.signalCode;
    },
    [Symbol.asyncDispose]: () => end(child, 'SIGTERM', 30_000),
  };
}
