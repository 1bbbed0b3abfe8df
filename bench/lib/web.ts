import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { buildProduct, needsBuild } from '#bin/lib/build.ts';
import { freePort } from '#bin/lib/ports.ts';
import { end, gone, tied } from '#bin/lib/process.ts';
import { untilReady } from '#bin/lib/ready.ts';
import { ROOT } from '#bin/lib/root.ts';
import { environmentOf, productValues } from '#bin/lib/service-env.ts';
import { readSettings } from '#bin/lib/settings.ts';
import { database } from './database.ts';
import { once } from './once.ts';

/** The built web process on the run's database. Nothing else runs: no worker, and no outside service answers. */
export const web = once(async () => {
  const { folder, secrets, adminUrl } = await database();
  if (needsBuild()) await buildProduct();
  const settings = readSettings({ NODE_ENV: 'production', PORT: `${await freePort()}`, DATA_DIR: folder }, false);
  const values = productValues(settings, secrets, {
    databaseUrl: adminUrl,
    databaseRoleSecret: secrets.databaseRoles,
    temporalAddress: '127.0.0.1:9',
    sandboxUrl: 'http://127.0.0.1:9',
  });
  const log = openSync(join(folder, 'logs', 'web.log'), 'a');
  const launch = async () => {
    const [command, args] = tied(process.execPath, [join(ROOT, 'dist', 'web.js')]);
    const started = spawn(command, args, { env: environmentOf('web', values), stdio: ['ignore', log, log] });
    const check = () => {
      if (started.exitCode !== null) throw new Error(`the web process ended with code ${started.exitCode}`);
    };
    const refused = await untilReady(`${settings.ownUrl}/healthz`, { timeoutMs: 60_000, check });
    if (refused !== undefined) throw new Error(`the web process does not answer: ${refused}`);
    return started;
  };
  let child = await launch();
  return {
    url: settings.ownUrl,
    /** Ends the process as a crash would and starts it again. Resolves when it answers. */
    async crash() {
      child.kill('SIGKILL');
      await gone(child);
      child = await launch();
    },
    stop: () => end(child),
  };
});
