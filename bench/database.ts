import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase, startPostgres } from '#bin/lib/postgres.ts';
import { prepareDatabase } from '#db/migrate.ts';
import { roleUrl } from '#db/roles.ts';

/** A PostgreSQL of its own for a measurement, migrated, with commits that wait for the disk as in production. */
export async function benchDatabase(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'crm-bench-'));
  chmodSync(folder, 0o755); // root's PostgreSQL runs as another user, which must reach its directory
  const cluster = await startPostgres({
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'log'),
    password: randomBytes(12).toString('hex'),
  });
  await ensureDatabase(cluster, 'bench');
  const adminUrl = cluster.url('bench');
  const secret = randomBytes(16).toString('hex');
  await prepareDatabase(adminUrl, secret);
  process.env['DATABASE_URL'] = adminUrl;
  process.env['CRM_APP_DATABASE_URL'] = roleUrl(adminUrl, 'crm_app', secret);
  process.env['CRM_AUTH_DATABASE_URL'] = roleUrl(adminUrl, 'crm_auth', secret);
  process.env['CRM_RELAY_DATABASE_URL'] = roleUrl(adminUrl, 'crm_relay', secret);
  process.env['APP_SECRET'] ??= randomBytes(32).toString('hex');
  return {
    adminUrl,
    async stop() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
