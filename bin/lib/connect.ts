import { roleUrl } from '#db/roles.ts';
import { Fault } from './fault.ts';
import { runningLauncher } from './runtime.ts';
import { readSettings } from './settings.ts';

/** Points this process at the product that runs here, unless the environment names its connections. @throws Fault */
export function connectToRunning(): void {
  if (process.env['CRM_APP_DATABASE_URL'] && process.env['CRM_AUTH_DATABASE_URL']) return;
  const { dataDir } = readSettings(process.env, true);
  const { databaseUrl, databaseRoleSecret } = runningLauncher(dataDir) ?? {};
  if (databaseUrl === undefined || databaseRoleSecret === undefined)
    throw new Fault(`Nothing is running on ${dataDir}.`, 'Start it first: npm start');
  process.env['CRM_APP_DATABASE_URL'] = roleUrl(databaseUrl, 'crm_app', databaseRoleSecret);
  process.env['CRM_AUTH_DATABASE_URL'] = roleUrl(databaseUrl, 'crm_auth', databaseRoleSecret);
}
