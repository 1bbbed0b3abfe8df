import type { Hono } from 'hono';
import type { SandboxEnv } from '../core/env.ts';
import type { Sandbox } from '../core/sandbox.ts';
import { s3Proxy } from './proxy.ts';
import { s3Routes } from './routes.ts';

/**
 * Every request signed in the way of S3 is the object store's, whatever its path: the path is part of what is signed, so it
 * cannot be moved below a prefix. A real store stands behind when there is one, else the sandbox keeps the objects itself.
 */
export const mountS3 = (app: Hono<SandboxEnv>, sandbox: Sandbox): void => {
  const store = sandbox.objects === undefined ? s3Routes(sandbox) : s3Proxy(sandbox, sandbox.objects);
  app.use('*', (c, next) =>
    c.req.header('authorization')?.startsWith('AWS4-HMAC-SHA256 ') === true
      ? Promise.resolve(store.fetch(c.req.raw, c.env))
      : next(),
  );
};
