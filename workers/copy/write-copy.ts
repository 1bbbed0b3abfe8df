import { createHash } from 'node:crypto';
import { zipWriter, type Written, type ZipWriter } from '#documents/zip/writer.ts';
import { objectKey } from '#domain/files/model/stored-file.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { FORMAT, MANIFEST, type Manifest, OBJECTS } from '#domain/portability/model/manifest.ts';
import { type CompanyPapers, type CompanyTable, companyHead, readCompany } from '#domain/portability/read-company.ts';
import type { Objects } from '../objects.ts';
import { safe } from './file-name.ts';
import { papersOf } from './papers.ts';
import { README } from './readme.ts';
import { csvOf, jsonParts } from './table-files.ts';

export interface Copy {
  tenantId: TenantId;
  cui: string;
  asOf: Date;
  objects: Objects;
  /** Where the bytes of the ZIP go. */
  sink: (bytes: Uint8Array) => Promise<void>;
  /** Told after each piece of work. */
  progress?: (done: number, total: number) => Promise<void>;
}

/**
 * Writes a whole company into one ZIP file, front to end: all rows as JSON and CSV, papers as PDF, invoices as XML, ANAF's
 * sealed answers, stored files, and a manifest with the hash of each. What is in memory does not grow with the company,
 * but for the list of files.
 */
export async function writeCopy({
  tenantId,
  cui,
  asOf,
  objects,
  sink,
  progress,
}: Copy): Promise<{ size: bigint; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0n;
  const zip = zipWriter(async (bytes) => {
    hash.update(bytes);
    size += BigInt(bytes.length);
    await sink(bytes);
  }, asOf);
  const files: Written[] = [];
  const add: ZipWriter['add'] = async (path, content) => {
    const written = await zip.add(path, content);
    files.push(written);
    return written;
  };
  let [done, total] = [0, 1];
  const step = async (of: number) => progress?.((done += 1), (total = Math.max(total, of)));

  await add('README.txt', Buffer.from(README));
  const { name, people } = await companyHead(tenantId);
  const tables: Manifest['tables'] = [];
  const rest = await readCompany(tenantId, asOf, async (table, count) => {
    tables.push(await addTable(add, table));
    await step(count);
  });
  const all = tables.length + rest.papers.length + rest.objects.length;
  const missing = await addObjects(add, rest, { tenantId, objects, step: () => step(all) });
  for await (const { path, bytes } of papersOf({ tenantId, asOf, objects }, rest.papers)) {
    if (bytes !== undefined) await add(path, bytes);
    if (path.endsWith('.pdf')) await step(all);
  }
  const manifest: Manifest = {
    format: FORMAT,
    version: 1,
    company: { id: tenantId, name, cui },
    createdAt: asOf.toISOString(),
    people,
    tables,
    files,
    missing,
  };
  await zip.add(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
  await zip.end();
  return { size, sha256: hash.digest('hex') };
}

async function addTable(add: ZipWriter['add'], table: CompanyTable): Promise<Manifest['tables'][number]> {
  const paths: string[] = [];
  for await (const part of jsonParts(table)) {
    paths.push(part.path);
    await add(part.path, part.bytes);
  }
  if (table.rows > 0) for await (const part of csvOf(table)) await add(part.path, part.bytes);
  const { name, rows, sums, columns } = table;
  return { name, rows, sums, columns: columns.map((column) => column.name), paths };
}

/** Stored files by their hash, and ANAF's answers once more by the invoice they answer. @returns what the store no longer has */
async function addObjects(
  add: ZipWriter['add'],
  { objects, answers }: CompanyPapers,
  source: { tenantId: TenantId; objects: Objects; step: () => Promise<unknown> },
): Promise<string[]> {
  const missing: string[] = [];
  const answered = new Map(answers.map(({ sha256, printed }) => [sha256, printed]));
  for (const { sha256 } of objects) {
    const bytes = await source.objects.read(objectKey(source.tenantId, sha256));
    if (bytes === undefined) missing.push(sha256);
    else {
      await add(`${OBJECTS}${sha256}`, bytes);
      const printed = answered.get(sha256);
      if (printed !== undefined) await add(`e-factura/${safe(printed)}-raspuns.zip`, bytes);
    }
    await source.step();
  }
  return missing;
}
