import { parseArgs } from 'node:util';
import { workerConfig } from '#config';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { withTenant } from '#db/tenant.server.ts';
import type { ZipReader } from '#documents/zip/reader.ts';
import { verifyChain } from '#domain/audit/verify-chain.ts';
import { enterCopy, hasAccount } from '#domain/identity/enter-copy.ts';
import { newId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { Manifest, OBJECTS } from '#domain/portability/model/manifest.ts';
import { s3Client } from '#integrations/s3/client.ts';
import { type Objects, objectsIn } from '#workers/objects.ts';
import { openChecked } from '../lib/checked-archive.ts';
import { Fault } from '../lib/fault.ts';
import { urlOf } from '../lib/connect.ts';
import { moveIn } from './move-in.ts';

const USAGE = 'npm run --silent tenant -- import FILE.zip [--administrator E-MAIL]';

/** Reads a copy into a new company and prints its id. @throws Fault */
export async function importTenant(args: string[]): Promise<void> {
  const options = { administrator: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined) throw new Fault('Which file?', USAGE);
  const objects = objectsIn(s3Client(workerConfig().s3));
  const { tenantId, name, rows, state } = await importCopy(file, { objects, ...values }, new Date());
  console.log(`${tenantId}  ${name}  ${rows} rows, state ${state}`);
}

/**
 * A copy as a new company: every file compared with the manifest first, objects put into the store, rows written in one
 * transaction, then invariants and the audit's chain looked at. A company of the same CUI that is active stays the one;
 * the new one is then a copy beside it. @throws Fault, after which nothing of it stands
 */
export async function importCopy(
  file: string,
  { objects, administrator }: { objects: Objects; administrator?: string },
  asOf: Date,
): Promise<{ tenantId: TenantId; name: string; rows: number; state: string }> {
  const { zip, manifest } = await openChecked(file, Manifest);
  const tenantId = newId<'tenant'>();
  try {
    const { company, people } = manifest;
    await requireAccount(administrator);
    await storeObjects(zip, tenantId, objects);
    await moveIn(urlOf('crm_owner'), { zip, manifest, tenantId, asOf });
    const { state } = await enterCopy({ tenantId, name: company.name, cui: company.cui, people, administrator }, asOf);
    const broken = await withTenant({ tenantId, asOf, readOnly: true }, brokenInvariants);
    const chain = await verifyChain(tenantId, asOf);
    if (broken.length > 0 || chain.broken !== undefined)
      throw new Fault(
        `The copy arrived as ${tenantId}, but does not hold: ${broken[0] ?? `audit, sequence ${chain.broken?.sequence}`}.`,
        'It did not hold where it was made either: npm run --silent invariants, npm run --silent audit -- verify',
      );
    return { tenantId, name: company.name, rows: manifest.tables.reduce((sum, one) => sum + one.rows, 0), state };
  } finally {
    await zip.close();
  }
}

async function requireAccount(email: string | undefined): Promise<void> {
  if (email !== undefined && !(await hasAccount(email)))
    throw new Fault(`There is no account ${email}.`, 'Register it first, or leave --administrator out.');
}

async function storeObjects(zip: ZipReader, tenantId: TenantId, objects: Objects): Promise<void> {
  for (const path of zip.paths()) {
    if (!path.startsWith(OBJECTS)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of zip.read(path)) chunks.push(chunk);
    await objects.store(tenantId, Buffer.concat(chunks), { name: path, contentType: 'application/octet-stream' });
  }
}
