import postgres from 'postgres';
import { nameOf, tablesIn } from '#db/tables/catalog.ts';
import { insertJson } from '#db/tables/rows.ts';
import type { ZipReader } from '#documents/zip/reader.ts';
import type { Files } from '#integrations/s3/client.ts';
import { openChecked } from '../lib/checked-archive.ts';
import { Fault } from '../lib/fault.ts';
import { jsonLines } from '../lib/json-lines.ts';
import { BackupManifest, OBJECTS, SCHEMAS } from './manifest.ts';

/**
 * Puts a backup back, whole or not at all: every file compared with the manifest first, then objects, then all tables in
 * one transaction of the owner, rows counted. A database that holds companies is replaced only when that is said.
 * @throws Fault
 */
export async function restoreBackup(
  file: string,
  { ownerUrl, objects, replace }: { ownerUrl: string; objects: Files; replace: boolean },
): Promise<BackupManifest> {
  const { zip, manifest } = await openChecked(file, BackupManifest);
  const owner = postgres(ownerUrl, { max: 1, fetch_types: false, onnotice: () => undefined });
  try {
    await requireFit(owner, manifest, replace);
    await restoreObjects(zip, manifest, objects);
    await owner.begin((sql) => restoreTables(sql, zip, manifest));
    return manifest;
  } finally {
    await Promise.all([zip.close(), owner.end()]);
  }
}

async function requireFit(owner: postgres.Sql, { migrations }: BackupManifest, replace: boolean): Promise<void> {
  const ran = await owner<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by id`;
  if (ran.map(({ hash }) => hash).join() !== migrations.join())
    throw new Fault('The backup is of another version of the tables.', 'Restore with the version of the program that made it, then migrate.'); // prettier-ignore
  const [{ companies } = { companies: 0 }] = await owner<
    { companies: number }[]
  >`select count(*)::int as companies from auth.tenant`;
  if (companies > 0 && !replace)
    throw new Fault(
      `This database holds ${companies} companies.`,
      'Restore into an empty one, or say --replace to lose them.',
    );
}

async function restoreObjects(zip: ZipReader, { contentTypes }: BackupManifest, objects: Files): Promise<void> {
  for (const [path, contentType] of Object.entries(contentTypes)) {
    const chunks: Buffer[] = [];
    for await (const chunk of zip.read(path)) chunks.push(chunk);
    const put = await objects.put(path.slice(OBJECTS.length), Buffer.concat(chunks), { contentType });
    if (put.kind !== 'ok') throw new Fault(`The object store did not take ${path}: ${put.kind}.`, 'Nothing was changed in the database.'); // prettier-ignore
  }
}

/** The owner sees only one company's rows and cannot rewrite what is written once, unless it says otherwise for the length of this. */
async function restoreTables(sql: postgres.TransactionSql, zip: ZipReader, manifest: BackupManifest): Promise<void> {
  const tables = await tablesIn((question) => sql.unsafe(question), SCHEMAS);
  const names = tables.map(nameOf);
  const forced = await sql<
    { name: string }[]
  >`select oid::regclass::text as name from pg_class where relforcerowsecurity`;
  for (const { name } of forced) await sql.unsafe(`alter table ${name} no force row level security`);
  for (const name of names) await sql.unsafe(`alter table ${name} disable trigger user`);
  await sql.unsafe(`truncate ${names.join(', ')}`);
  await sql`set constraints all deferred`; // rows of one table may point at later ones
  for (const table of tables) {
    const name = nameOf(table);
    const saved = manifest.tables.find((one) => one.name === name);
    if (saved === undefined) throw new Fault(`The backup has no table ${name}.`, 'It is not whole.');
    await insertJson((query, values) => sql.unsafe(query, values), table, saved.columns, jsonLines(zip, saved.paths));
    const [{ rows } = { rows: 0 }] = await sql.unsafe<{ rows: number }[]>(`select count(*)::int as rows from ${name}`);
    if (rows !== saved.rows) throw new Fault(`${name} has ${rows} rows instead of ${saved.rows}.`, 'Nothing was kept.');
  }
  await sql`set constraints all immediate`;
  for (const name of names) await sql.unsafe(`alter table ${name} enable trigger user`);
  for (const { name } of forced) await sql.unsafe(`alter table ${name} force row level security`);
}
