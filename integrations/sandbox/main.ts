import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { SANDBOX_SECRETS } from './addresses.ts';
import { mountAnaf } from './anaf/mount.ts';
import { mountResend } from './resend/mount.ts';
import { mountS3 } from './s3/mount.ts';
import { openUpstream, type StoreBehind } from './s3/upstream.ts';
import { mountStripe } from './stripe/mount.ts';
import { mountWhatsapp } from './whatsapp/mount.ts';
import { bnrRoutes } from './bnr/routes.ts';
import { tsaRoutes } from './tsa/routes.ts';
import { mountIndex } from './control/index-page.ts';
import { mountControl } from './control/mount.ts';
import { openFaults } from './core/faults.ts';
import type { SandboxEnv } from './core/env.ts';
import { openState, type Sandbox, type SandboxSecrets } from './core/sandbox.ts';
import { openWebhooks } from './core/webhooks.ts';
import { signResend, signStripe, signWhatsapp } from './core/webhook-signatures.ts';

export type SandboxOptions = {
  /** 0 takes a free one. */
  port: number;
  /** Everything the sandbox remembers lies here and is there again after a restart. */
  dataDir: string;
  /** Where a browser reaches it; its own address when left out. */
  publicUrl?: string;
  webhookTargets?: { resendUrl?: string; stripeUrl?: string; whatsappUrl?: string };
  secrets?: Partial<SandboxSecrets>;
  /** How long ANAF takes over an upload, in milliseconds. */
  processingMs?: number;
  /** Pauses between attempts of a webhook, in milliseconds. */
  webhookBackoffMs?: number[];
  /** Findings of the product's rules on an uploaded XML; none when it is valid. */
  judge?: (xml: string) => string[];
  /** The object store that keeps the files; without one the sandbox keeps them itself. */
  store?: StoreBehind;
};

export type RunningSandbox = { url: string; close(): Promise<void> };

/** Stand-ins for ANAF, Stripe, Resend, WhatsApp, S3, BNR and a time-stamp authority in one process on loopback, with pages for the people they involve. */
export const startSandbox = async (options: SandboxOptions): Promise<RunningSandbox> => {
  mkdirSync(options.dataDir, { recursive: true });
  const { resetAll, ...state } = openState(options.dataDir);
  const secrets = { ...SANDBOX_SECRETS, ...options.secrets };
  const webhooks = openWebhooks(
    state.store('webhooks', () => ({ deliveries: [] })),
    {
      targets: {
        resend: options.webhookTargets?.resendUrl,
        stripe: options.webhookTargets?.stripeUrl,
        whatsapp: options.webhookTargets?.whatsappUrl,
      },
      sign: {
        resend: signResend(secrets.resendWebhookSecret),
        stripe: signStripe(secrets.stripeWebhookSecret),
        whatsapp: signWhatsapp(secrets.whatsappAppSecret),
      },
      ...(options.webhookBackoffMs === undefined ? {} : { backoffMs: options.webhookBackoffMs }),
    },
  );
  let url = '';
  const sandbox: Sandbox = {
    ...state,
    publicUrl: () => options.publicUrl ?? url,
    secrets,
    processingMs: options.processingMs ?? 1_000,
    judge: options.judge ?? (() => []),
    ...(options.store === undefined ? {} : { objects: openUpstream(options.store) }),
    faults: openFaults(state.store('faults', () => ({ faults: [] }))),
    webhooks,
  };
  const app = new Hono<SandboxEnv>();
  mountS3(app, sandbox);
  mountAnaf(app, sandbox);
  mountResend(app, sandbox);
  mountStripe(app, sandbox);
  mountWhatsapp(app, sandbox);
  app.route('/bnr', bnrRoutes(sandbox));
  app.route('/tsa', tsaRoutes(sandbox));
  mountIndex(app);
  mountControl(app, sandbox, resetAll);
  const server = await listen(app, options.port);
  url = `http://127.0.0.1:${portOf(server)}`;
  webhooks.resume();
  return {
    url,
    close: () => {
      webhooks.stop();
      return shut(server);
    },
  };
};

const listen = (app: Hono<SandboxEnv>, port: number): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1', createServer }, () => resolve(server));
    server.once('error', reject);
  });

const portOf = (server: ServerType): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sandbox listens on a TCP port only');
  return address.port;
};

const shut = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
