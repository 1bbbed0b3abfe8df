import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { ensureDatabase, startPostgres } from '#bin/lib/postgres.ts';
import { ensureSecrets } from '#bin/lib/secrets.ts';
import { closeAuthConnection } from '#db/auth.server.ts';
import { prepareDatabase } from '#db/migrate.ts';
import { closeNotifier } from '#db/notify.server.ts';
import { closeRelayConnection } from '#db/outbox.server.ts';
import { roleUrl } from '#db/roles.ts';
import { closeTenantConnection } from '#db/tenant.server.ts';
import { once } from './once.ts';

/** A PostgreSQL of the run's own, migrated, with commits that wait for the disk as in production; this process is connected to it. */
export const database = once(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-bench-'));
  chmodSync(folder, 0o755); // root's PostgreSQL runs as another user, which must reach its directory
  mkdirSync(join(folder, 'logs'));
  const secrets = ensureSecrets(folder);
  const cluster = await startPostgres({
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'logs', 'postgres.log'),
    password: secrets.databasePassword,
  });
  await ensureDatabase(cluster, 'bench');
  const adminUrl = cluster.url('bench');
  await prepareDatabase(adminUrl, secrets.databaseRoles);
  for (const role of ['app', 'auth', 'relay', 'law'] as const)
    process.env[`CRM_${role.toUpperCase()}_DATABASE_URL`] = roleUrl(adminUrl, `crm_${role}`, secrets.databaseRoles);
  process.env['APP_SECRET'] = secrets.app;
  /** The superuser: row-level security does not hold it. */
  const admin = postgres(adminUrl, { max: 4, onnotice: () => undefined });
  return {
    folder,
    secrets,
    adminUrl,
    admin,
    async stop() {
      await Promise.all([admin.end(), closeTenantConnection(), closeAuthConnection(), closeRelayConnection()]);
      await closeNotifier();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
