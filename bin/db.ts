import { roleUrl } from '#db/roles.ts';
import { explain, Fault } from './lib/fault.ts';
import { runningLauncher } from './lib/runtime.ts';
import { readSettings } from './lib/settings.ts';

/** `npm run --silent db -- url [owner|app]`: the connection URL of the running product, for psql and the like. */
try {
  const [command, who = 'owner'] = process.argv.slice(2);
  if (command !== 'url' || (who !== 'owner' && who !== 'app')) {
    throw new Fault('This is not a question that `db` knows.', 'npm run --silent db -- url [owner|app]');
  }
  const { dataDir } = readSettings(process.env, true);
  const { databaseUrl, databaseRoleSecret } = runningLauncher(dataDir) ?? {};
  if (databaseUrl === undefined || databaseRoleSecret === undefined) {
    throw new Fault(`Nothing is running on ${dataDir}.`, 'Start it first: npm start');
  }
  console.log(roleUrl(databaseUrl, who === 'owner' ? 'crm_owner' : 'crm_app', databaseRoleSecret));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
