import postgres from 'postgres';
import { nameOf, type Table, tablesIn } from '#db/tables/catalog.ts';
import { insertJson } from '#db/tables/rows.ts';
import type { ZipReader } from '#documents/zip/reader.ts';
import { carriedIn } from '#domain/portability/carried-key.ts';
import type { Manifest } from '#domain/portability/model/manifest.ts';
import { Fault } from '../lib/fault.ts';
import { jsonLines } from '../lib/json-lines.ts';

/**
 * What a copy must not go on doing where it arrives: it sends nothing that was about to be sent, and its plan belongs to
 * the account it left.
 */
const SETTLED = [
  `update app.delivery set state = 'failed', failure = 'moved' where state in ('waiting', 'sending')`,
  `update app.submission set release_at = null, requested_at = null where state not in ('validated', 'rejected', 'not_applicable')`,
  `update app.submission set state = 'uncertain' where state = 'sending'`,
  `update app.subscription set state = 'standard', ends_at = null, noticed_days = null`,
  `update app.entitlement set plan = 'standard'`,
];

export interface MoveIn {
  zip: ZipReader;
  manifest: Manifest;
  tenantId: string;
  asOf: Date;
}

/**
 * Writes all rows of a copy under another company, in one transaction as the owner; ids stay, because every key begins
 * with the company. Rows and sums are compared before it commits. @throws Fault
 */
export async function moveIn(ownerUrl: string, { zip, manifest, tenantId, asOf }: MoveIn): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, fetch_types: false, onnotice: () => undefined });
  try {
    await owner.begin(async (sql) => {
      await sql`select set_config('app.tenant_id', ${tenantId}, true), set_config('app.as_of', ${asOf.toISOString()}, true),
        set_config('app.moving_in', 'on', true)`;
      await sql`set constraints all deferred`; // rows of one table may point at later ones
      const tables = await tablesIn((question) => sql.unsafe(question), ['app']);
      refuseUnknown(manifest, tables);
      for (const table of tables) {
        const listed = manifest.tables.find(({ name }) => name === table.name);
        if (listed === undefined) continue;
        const rows = arriving(jsonLines(zip, listed.paths), tenantId, table.name);
        await insertJson((query, values) => sql.unsafe(query, values), table, listed.columns, rows);
        await compareSums(sql, table, listed);
      }
      for (const statement of SETTLED) await sql.unsafe(statement);
    });
  } finally {
    await owner.end();
  }
}

function refuseUnknown(manifest: Manifest, tables: readonly Table[]): void {
  const columns = new Map(tables.map(({ name, columns: all }) => [name, new Set(all.map((one) => one.name))]));
  for (const { name, columns: listed } of manifest.tables) {
    const unknown = listed.find((column) => !columns.get(name)?.has(column));
    if (unknown !== undefined || !columns.has(name))
      throw new Fault(
        `The copy has ${unknown === undefined ? `a table ${name}` : `a column ${name}.${unknown}`} that this version does not know.`,
        'Read it in with the version that made it, or a newer one.',
      );
  }
}

async function* arriving(rows: AsyncIterable<string>, tenantId: string, table: string): AsyncGenerator<string> {
  for await (const row of rows) yield carriedIn(tenantId, table, row);
}

async function compareSums(
  sql: postgres.TransactionSql,
  table: Table,
  listed: Manifest['tables'][number],
): Promise<void> {
  const sums = Object.keys(listed.sums).map((column) => `, coalesce(sum("${column}"), 0)::text as "${column}"`);
  const [row = {}] = await sql.unsafe<Record<string, string>[]>(
    `select count(*)::text as "#"${sums.join('')} from ${nameOf(table)}`,
  );
  const differs = [['#', String(listed.rows)], ...Object.entries(listed.sums)].find(
    ([column = '', value]) => row[column] !== value,
  );
  if (differs !== undefined)
    throw new Fault(
      `The table ${table.name} did not arrive whole: ${differs[0]} is ${row[differs[0] ?? '']} instead of ${differs[1]}.`,
      'Nothing was kept.',
    );
}
