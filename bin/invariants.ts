import { closeAuthConnection } from '#db/auth.server.ts';
import { checkEveryCompany } from '#db/invariants/every-company.ts';
import { closeTenantConnection } from '#db/tenant.server.ts';
import { connectToRunning } from './lib/connect.ts';
import { explain } from './lib/fault.ts';

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
