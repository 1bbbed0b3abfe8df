import { parseArgs } from 'node:util';
import { workerConfig } from '#config';
import { listTenants } from '#domain/identity/list-tenants.ts';
import { s3Client } from '#integrations/s3/client.ts';
import { writeCopy } from '#workers/copy/write-copy.ts';
import { objectsIn } from '#workers/objects.ts';
import { Fault } from '../lib/fault.ts';
import { intoFile } from '../lib/into-file.ts';

/** Writes one company whole into a ZIP file, which appears under its name only once it is complete. @throws Fault */
export async function exportTenant(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: { out: { type: 'string' } }, allowPositionals: true });
  const [id] = positionals;
  if (id === undefined || values.out === undefined)
    throw new Fault('Which company, and into which file?', 'npm run --silent tenant -- export ID --out FILE.zip');
  const company = (await listTenants()).find((one) => one.id === id);
  if (company === undefined) throw new Fault(`There is no company ${id}.`, 'npm run --silent tenant -- list');
  const objects = objectsIn(s3Client(workerConfig().s3));
  const copy = { tenantId: company.id, cui: company.cui, asOf: new Date(), objects, progress: tell };
  const { size, sha256 } = await intoFile(values.out, (sink) => writeCopy({ ...copy, sink }));
  console.log(`${values.out}  ${size} bytes  sha256 ${sha256}`);
}

function tell(done: number, total: number): Promise<void> {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total}`);
  return Promise.resolve();
}
