import postgres from 'postgres';
import { nameOf, type Table, tablesIn } from '#db/tables/catalog.ts';
import { jsonRows } from '#db/tables/rows.ts';
import { type Written, zipWriter, type ZipWriter } from '#documents/zip/writer.ts';
import { MANIFEST } from '#domain/portability/model/manifest.ts';
import type { Files } from '#integrations/s3/client.ts';
import { jsonParts } from '#workers/copy/table-files.ts';
import { Fault } from '../lib/fault.ts';
import { intoFile } from '../lib/into-file.ts';
import { type BackupManifest, OBJECTS, SCHEMAS } from './manifest.ts';

/**
 * Saves the whole installation into one file: all tables as they stand at one moment, however much is written meanwhile,
 * then the objects, which are never changed and so are at least those of that moment. @throws Fault
 */
export const createBackup = (
  backupUrl: string,
  objects: Files,
  { file, asOf }: { file: string; asOf: Date },
): Promise<BackupManifest> =>
  intoFile(file, async (sink) => {
    const zip = zipWriter(sink, asOf);
    const files: Written[] = [];
    const add: ZipWriter['add'] = async (path, content) => {
      const written = await zip.add(path, content);
      files.push(written);
      return written;
    };
    const { tables, migrations } = await saveTables(backupUrl, add);
    const contentTypes = await saveObjects(objects, add);
    const createdAt = asOf.toISOString();
    const manifest: BackupManifest = {
      format: 'crm-amc-backup',
      version: 1,
      createdAt,
      migrations,
      tables,
      files,
      contentTypes,
    };
    await zip.add(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
    await zip.end();
    return manifest;
  });

async function saveTables(url: string, add: ZipWriter['add']): Promise<Pick<BackupManifest, 'tables' | 'migrations'>> {
  const backup = postgres(url, { max: 1, fetch_types: false, onnotice: () => undefined });
  try {
    return await backup.begin('isolation level repeatable read read only', async (sql) => {
      const tables: BackupManifest['tables'] = [];
      for (const table of await tablesIn((question) => sql.unsafe(question), SCHEMAS))
        tables.push(await saveTable(sql, table, add));
      const migrations = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by id`;
      return { tables, migrations: migrations.map(({ hash }) => hash) };
    });
  } finally {
    await backup.end();
  }
}

async function saveTable(sql: postgres.TransactionSql, table: Table, add: ZipWriter['add']) {
  const name = nameOf(table);
  const ask = (question: string) => sql.unsafe(question);
  const [{ rows } = { rows: 0 }] = await sql.unsafe<{ rows: number }[]>(`select count(*)::int as rows from ${name}`);
  const paths: string[] = [];
  for await (const { path, bytes } of jsonParts({ name, read: () => jsonRows(ask, table) })) {
    paths.push(path);
    await add(path, bytes);
  }
  return { name, columns: table.columns.map((column) => column.name), rows, paths };
}

async function saveObjects(objects: Files, add: ZipWriter['add']): Promise<Record<string, string>> {
  const contentTypes: Record<string, string> = {};
  let from: string | undefined;
  do {
    const page = await objects.list('', from);
    if (page.kind !== 'ok')
      throw new Fault(`The object store does not answer: ${page.kind}.`, 'Try again once it does.');
    for (const { key } of page.objects) {
      const got = await objects.get(key);
      if (got.kind === 'notFound') continue; // an export that expired meanwhile
      if (got.kind !== 'ok') throw new Fault(`The object store did not give ${key}: ${got.kind}.`, 'Try again.');
      await add(`${OBJECTS}${key}`, got.bytes);
      contentTypes[`${OBJECTS}${key}`] = got.contentType;
    }
    from = page.next;
  } while (from !== undefined);
  return contentTypes;
}
