import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VARIABLES } from '#config';
import { freePort } from '#bin/lib/ports.ts';
import { end, tied } from '#bin/lib/process.ts';
import { ROOT } from '#bin/lib/root.ts';
import { readRuntime } from '#bin/lib/runtime.ts';
import { readSecrets } from '#bin/lib/secrets.ts';
import { closeAuthConnection } from '#db/auth.server.ts';
import { closeNotifier } from '#db/notify.server.ts';
import { roleUrl } from '#db/roles.ts';
import { closeTenantConnection } from '#db/tenant.server.ts';
import { closeAll, once } from './once.ts';

const START_MS = 240_000;

/** The whole product with the demo company, started as a person starts it; this process is connected to its database. */
export const product = once(async () => {
  await closeAll(); // what else was measured must not stand in the product's memory and time
  const dataDir = mkdtempSync(join(tmpdir(), 'crm-bench-product-'));
  chmodSync(dataDir, 0o755); // root's PostgreSQL runs as another user, which must reach its directory
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of Object.keys(VARIABLES)) delete env[name];
  Object.assign(env, { PORT: `${await freePort()}`, DATA_DIR: dataDir });
  const [command, args] = tied(process.execPath, [join(ROOT, 'bin', 'start.mjs'), '--no-env-file']);
  const launcher = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'ignore'] });
  const until = performance.now() + START_MS;
  while (!readRuntime(dataDir).ready) {
    if (launcher.exitCode !== null || performance.now() > until) throw new Error('the product did not start');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { databaseUrl = '', databaseRoleSecret = '' } = readRuntime(dataDir);
  for (const role of ['app', 'auth'] as const)
    process.env[`CRM_${role.toUpperCase()}_DATABASE_URL`] = roleUrl(databaseUrl, `crm_${role}`, databaseRoleSecret);
  process.env['APP_SECRET'] = readSecrets(join(dataDir, 'secrets.json'), dataDir).app;
  return {
    dataDir,
    databaseUrl,
    env,
    /** Process ids of the launcher and of its parts. */
    pids: () => [launcher.pid ?? 0, ...Object.values(readRuntime(dataDir).parts)],
    async stop() {
      await Promise.all([closeTenantConnection(), closeAuthConnection(), closeNotifier()]);
      await end(launcher, 'SIGTERM', 60_000);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
});
