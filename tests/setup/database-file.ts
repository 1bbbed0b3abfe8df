import postgres from 'postgres';
import { afterAll, inject, vi } from 'vitest';
import { isAlive } from '#bin/lib/process.ts';
import { closeAuthConnection } from '#db/auth.server.ts';
import { closeLawConnection } from '#db/law.server.ts';
import { closeNotifier } from '#db/notify.server.ts';
import { closeRelayConnection } from '#db/outbox.server.ts';
import { roleUrl } from '#db/roles.ts';
import { closeTenantConnection } from '#db/tenant.server.ts';

/*
 * Runs before each test file and before its imports: makes the file's own database and points the environment at it.
 * The files of one worker may share their modules, so what a file opened is closed after it, what it
 * changed of the process is put back, and its database dropped.
 * The name bears the id of this process; databases that a process left when it was killed are dropped on the way.
 */
const { adminUrl, template, roleSecret } = inject('database');
const name = `file_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
const files = await sql<{ datname: string }[]>`select datname from pg_database where datname like 'file\\_%'`;
for (const { datname } of files) {
  const pid = Number(datname.split('_')[1]);
  if (pid !== process.pid && !isAlive(pid)) await sql`drop database if exists ${sql(datname)}`.catch(() => undefined);
}
await sql`create database ${sql(name)} template ${sql(template)}`;
await sql.end();

const own = new URL(adminUrl);
own.pathname = `/${name}`;
const admin = own.href;
process.env['DATABASE_URL'] = admin;
process.env['DATABASE_ROLE_SECRET'] = roleSecret;
process.env['CRM_APP_DATABASE_URL'] = roleUrl(admin, 'crm_app', roleSecret);
process.env['CRM_AUTH_DATABASE_URL'] = roleUrl(admin, 'crm_auth', roleSecret);
process.env['CRM_RELAY_DATABASE_URL'] = roleUrl(admin, 'crm_relay', roleSecret);
process.env['CRM_LAW_DATABASE_URL'] = roleUrl(admin, 'crm_law', roleSecret);
process.env['APP_SECRET'] ??= 'only-for-tests-0123456789abcdef0123456789abcdef';
process.env['APP_URL'] ??= 'http://localhost:3000';
process.env['TZ'] = 'UTC';
const environment = { ...process.env };

afterAll(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const variable of Object.keys(process.env)) if (!(variable in environment)) delete process.env[variable];
  Object.assign(process.env, environment);
  await Promise.all([
    closeTenantConnection(),
    closeAuthConnection(),
    closeLawConnection(),
    closeRelayConnection(),
    closeNotifier(),
  ]);
  const closing = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  await closing`drop database if exists ${closing(name)} with (force)`;
  await closing.end();
});
