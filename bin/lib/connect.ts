import { join } from 'node:path';
import { roleUrl } from '#db/roles.ts';
import { Fault } from './fault.ts';
import { runningLauncher } from './runtime.ts';
import { readSecrets } from './secrets.ts';
import { environmentOf, productValues } from './service-env.ts';
import { readSettings } from './settings.ts';

/**
 * Points this process at the product that runs here, unless the environment names its connections: as the worker is, and
 * with the administrator's connection beside. @throws Fault when nothing runs
 */
export function connectToRunning(): void {
  if (process.env['CRM_APP_DATABASE_URL'] && process.env['CRM_AUTH_DATABASE_URL']) return;
  const settings = readSettings(process.env, true);
  const { dataDir } = settings;
  const { databaseUrl, databaseRoleSecret, sandboxUrl, temporalAddress } = runningLauncher(dataDir) ?? {};
  if (databaseUrl === undefined || databaseRoleSecret === undefined)
    throw new Fault(`Nothing is running on ${dataDir}.`, 'Start it first: npm start');
  const secrets = readSecrets(join(dataDir, 'secrets.json'), dataDir);
  const places = {
    databaseUrl,
    databaseRoleSecret,
    sandboxUrl: sandboxUrl ?? settings.ownUrl,
    temporalAddress: temporalAddress ?? '127.0.0.1:7233',
  };
  const worker = environmentOf('worker', productValues(settings, secrets, places));
  for (const [name, value] of Object.entries(worker)) if (value !== undefined) process.env[name] ??= value;
  process.env['DATABASE_URL'] = databaseUrl;
  process.env['DATABASE_ROLE_SECRET'] = databaseRoleSecret;
}

/** The connection of a role that no process of the product holds. @throws Fault when the administrator's is not known */
export function urlOf(role: 'crm_owner' | 'crm_backup'): string {
  const { DATABASE_URL: admin, DATABASE_ROLE_SECRET: secret } = process.env;
  if (!admin || !secret)
    throw new Fault(
      'The administrator’s connection is not known.',
      'Set DATABASE_URL and DATABASE_ROLE_SECRET, as for migrations.',
    );
  return roleUrl(admin, role, secret);
}
