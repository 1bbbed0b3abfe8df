import { closeAuthConnection } from '#db/auth.server.ts';
import { closeTenantConnection } from '#db/tenant.server.ts';
import { verifyAudits } from './audit/verify.ts';
import { connectToRunning } from './lib/connect.ts';
import { explain, Fault } from './lib/fault.ts';

const USAGE = 'npm run --silent audit -- verify [ID of a company]';

/** `npm run --silent audit -- verify [ID]`: follows the chain of one company or of all; ends with 1 at the first broken link. */
try {
  const [command, id] = process.argv.slice(2);
  if (command !== 'verify') throw new Fault('This is not a command that `audit` knows.', USAGE);
  connectToRunning();
  const broken = await verifyAudits(id, new Date(), (line) => console.log(line));
  if (broken !== undefined) {
    console.error(broken);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  await Promise.all([closeTenantConnection(), closeAuthConnection()]);
}
