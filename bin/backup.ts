import { parseArgs } from 'node:util';
import { workerConfig } from '#config';
import { s3Client } from '#integrations/s3/client.ts';
import { createBackup } from './backup/create.ts';
import type { BackupManifest } from './backup/manifest.ts';
import { restoreBackup } from './backup/restore.ts';
import { connectToRunning, urlOf } from './lib/connect.ts';
import { explain, Fault } from './lib/fault.ts';

const USAGE = `npm run --silent backup -- COMMAND
  create FILE                all companies, accounts and stored files, as they stand now
  restore FILE [--replace]   the same put back; APP_SECRET must be that of then`;

/** `npm run --silent backup -- create | restore FILE`: the whole installation in one file, while it runs. */
try {
  const { values, positionals } = parseArgs({
    options: { replace: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [command, file] = positionals;
  if (file === undefined || (command !== 'create' && command !== 'restore'))
    throw new Fault('This is not a command that `backup` knows.', USAGE);
  connectToRunning();
  const objects = s3Client(workerConfig().s3);
  const manifest =
    command === 'create'
      ? await createBackup(urlOf('crm_backup'), objects, { file, asOf: new Date() })
      : await restoreBackup(file, { ownerUrl: urlOf('crm_owner'), objects, replace: values.replace });
  console.log(`${file}  ${told(manifest)}`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function told({ createdAt, tables, contentTypes }: BackupManifest): string {
  const rows = tables.reduce((sum, one) => sum + one.rows, 0);
  return `${createdAt}  ${tables.length} tables, ${rows} rows, ${Object.keys(contentTypes).length} objects`;
}
