import type { Hono } from 'hono';
import type { SandboxEnv } from '../core/env.ts';
import type { Sandbox } from '../core/sandbox.ts';
import { openMinistryKey } from './keys.ts';
import { oauthRoutes } from './oauth.ts';
import { spvPages } from './pages.ts';
import { checkerRoutes } from './checker.ts';
import { registerRoutes } from './register.ts';
import { serviceRoutes } from './routes.ts';
import { openAnaf } from './state.ts';

/** ANAF: consent and tokens, the e-Factura service, the public register, and its pages for a person. */
export const mountAnaf = (app: Hono<SandboxEnv>, sandbox: Sandbox): void => {
  const anaf = openAnaf(sandbox);
  const key = openMinistryKey(sandbox);
  app.route('/anaf/anaf-oauth2/v1', oauthRoutes(anaf, key));
  app.route('/anaf/prod/FCTEL/rest', serviceRoutes(anaf, key));
  app.route('/anaf/api', registerRoutes(sandbox));
  app.route('/anaf/api', checkerRoutes(key));
  app.route('/', spvPages(anaf, key));
};
