import { closeAuthConnection } from '#db/auth.server.ts';
import { checkEveryCompany } from '#db/invariants/every-company.ts';
import { roleUrl } from '#db/roles.ts';
import { closeTenantConnection } from '#db/tenant.server.ts';
import { explain, Fault } from './lib/fault.ts';
import { runningLauncher } from './lib/runtime.ts';
import { readSettings } from './lib/settings.ts';

/**
 * `npm run --silent invariants`: what must hold of invoices and money, asked of every company. Prints each violation and
 * ends with 1 when there is one. Reads the product that runs here, or the connections in the environment.
 */
try {
  connectToRunning();
  let companies = 0;
  let violations = 0;
  for await (const { name, broken } of checkEveryCompany(new Date())) {
    companies += 1;
    violations += broken.length;
    for (const one of broken) console.error(`${name}: ${one}`);
  }
  console.log(`${companies} companies, ${violations} violations`);
  if (violations > 0) process.exitCode = 1;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  await Promise.all([closeTenantConnection(), closeAuthConnection()]);
}

function connectToRunning(): void {
  if (process.env['CRM_APP_DATABASE_URL'] && process.env['CRM_AUTH_DATABASE_URL']) return;
  const { dataDir } = readSettings(process.env, true);
  const { databaseUrl, databaseRoleSecret } = runningLauncher(dataDir) ?? {};
  if (databaseUrl === undefined || databaseRoleSecret === undefined)
    throw new Fault(`Nothing is running on ${dataDir}.`, 'Start it first: npm start');
  process.env['CRM_APP_DATABASE_URL'] = roleUrl(databaseUrl, 'crm_app', databaseRoleSecret);
  process.env['CRM_AUTH_DATABASE_URL'] = roleUrl(databaseUrl, 'crm_auth', databaseRoleSecret);
}
