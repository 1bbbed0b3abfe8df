import { closeAuthConnection } from '#db/auth.server.ts';
import { closeTenantConnection } from '#db/tenant.server.ts';
import { connectToRunning } from './lib/connect.ts';
import { explain, Fault } from './lib/fault.ts';
import { exportTenant } from './tenant/export.ts';
import { importTenant } from './tenant/import.ts';
import { listCompanies } from './tenant/list.ts';

const USAGE = `npm run --silent tenant -- COMMAND
  list [--json]                                the companies: id, name, CUI, plan, counts
  export ID --out FILE.zip                     one company whole, as its administrator gets it
  import FILE.zip [--administrator E-MAIL]     a copy into a new company; nothing is sent by it`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  list: listCompanies,
  export: exportTenant,
  import: importTenant,
};

/** `npm run --silent tenant -- list | export | import`: for operators and scripts. */
try {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new Fault('This is not a command that `tenant` knows.', USAGE);
  connectToRunning();
  await command(args);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  await Promise.all([closeTenantConnection(), closeAuthConnection()]);
}
