import type { Hono } from 'hono';
import type { SandboxEnv } from '../core/env.ts';
import type { Sandbox } from '../core/sandbox.ts';
import { stripePages } from './pages.ts';
import { stripeRoutes } from './routes.ts';
import { openStripe } from './state.ts';

/** Stripe: its API under `/v1`, where its SDK looks for it, and its pages. */
export const mountStripe = (app: Hono<SandboxEnv>, sandbox: Sandbox): void => {
  const box = openStripe(sandbox);
  app.route('/v1', stripeRoutes(box));
  app.route('/', stripePages(box));
};
