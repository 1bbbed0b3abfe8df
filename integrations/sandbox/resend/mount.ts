import type { Hono } from 'hono';
import type { SandboxEnv } from '../core/env.ts';
import type { Sandbox } from '../core/sandbox.ts';
import { mailboxPages } from './pages.ts';
import { resendRoutes } from './routes.ts';
import { openResend } from './state.ts';

/** Resend: its API and the mailbox of the outside world. */
export const mountResend = (app: Hono<SandboxEnv>, sandbox: Sandbox): void => {
  const box = openResend(sandbox);
  app.route('/resend', resendRoutes(box));
  app.route('/', mailboxPages(box));
};
