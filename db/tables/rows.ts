import { type Ask, nameOf, type Table } from './catalog.ts';

const AT_ONCE = 500;

/**
 * The rows of a table as JSON texts, in the order of its key, some hundred at a time however many there are. The
 * transaction must see the rows of one moment; one table at a time. `without` names columns that are left out.
 */
export async function* jsonRows(ask: Ask, table: Table, without: readonly string[] = []): AsyncGenerator<string[]> {
  const order = table.key.map((column) => `"${column}"`).join(', ');
  const left = without.map((column) => ` - '${column}'`).join('');
  await ask(
    `declare portable no scroll cursor for select (to_jsonb(t)${left})::text as row from ${nameOf(table)} t order by ${order}`,
  );
  try {
    for (;;) {
      const rows = await ask(`fetch ${AT_ONCE} from portable`);
      if (rows.length === 0) return;
      yield rows.map(({ row }) => String(row));
    }
  } finally {
    await ask('close portable');
  }
}

/** Writes rows that `jsonRows` gave, with the columns that are named; the others take their defaults. */
export async function insertJson(
  ask: (query: string, values: string[]) => Promise<unknown>,
  table: Pick<Table, 'schema' | 'name'>,
  columns: readonly string[],
  rows: AsyncIterable<string>,
): Promise<void> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  const insert = `insert into ${nameOf(table)} (${list}) select ${list} from jsonb_populate_recordset(null::${nameOf(table)}, $1::text::jsonb)`;
  let batch: string[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < AT_ONCE) continue;
    await ask(insert, [`[${batch.join(',')}]`]);
    batch = [];
  }
  if (batch.length > 0) await ask(insert, [`[${batch.join(',')}]`]);
}
