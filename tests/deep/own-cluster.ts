import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, ensureDatabase, startPostgres } from '#bin/lib/postgres.ts';
import { gone } from '#bin/lib/process.ts';
import { prepareDatabase } from '#db/migrate.ts';
import { roleUrl } from '#db/roles.ts';

const DATABASE = 'crm';
const START_MS = 60_000;

export interface OwnCluster extends AsyncDisposable {
  /** Ends every process of the server at once, without a word to anybody, as a power cut or its own crash would. */
  crash(): Promise<void>;
  /** Starts it again at the same place; it recovers from its log. */
  start(): Promise<void>;
}

/** A PostgreSQL that may be crashed: it waits for the disk as in production. This process and its children are pointed at it. */
export async function anOwnCluster(): Promise<OwnCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'crm-crash-'));
  chmodSync(folder, 0o755); // root's PostgreSQL runs as another user, which must reach its directory
  const options = {
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    password: randomBytes(12).toString('hex'),
  };
  let cluster: Cluster = await startPostgres(options);
  const { port } = cluster;
  const secret = randomBytes(16).toString('hex');
  await ensureDatabase(cluster, DATABASE);
  const admin = cluster.url(DATABASE);
  await prepareDatabase(admin, secret);
  process.env['DATABASE_URL'] = admin;
  process.env['DATABASE_ROLE_SECRET'] = secret;
  for (const role of ['crm_app', 'crm_auth', 'crm_relay', 'crm_law'] as const)
    process.env[`${role.toUpperCase()}_DATABASE_URL`] = roleUrl(admin, role, secret);
  return {
    async crash() {
      cluster.child.kill('SIGQUIT'); // «immediate»: its processes are told to die, nothing is flushed, nobody is waited for
      await gone(cluster.child);
    },
    async start() {
      const end = performance.now() + START_MS;
      for (;;) {
        try {
          cluster = await startPostgres({ ...options, port });
          return;
        } catch (error) {
          if (performance.now() > end) throw error; // processes of the one before may not have ended yet
        }
      }
    },
    async [Symbol.asyncDispose]() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
