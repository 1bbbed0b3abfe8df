/** Asks the database one question without parameters. */
export type Ask = (query: string) => Promise<readonly Record<string, unknown>[]>;

export interface Column {
  name: string;
  /** As the database names it: `bigint`, `timestamp with time zone`. */
  type: string;
}

export interface Table {
  schema: string;
  name: string;
  columns: Column[];
  /** The columns of the primary key, which is the order of rows. */
  key: string[];
  /** Tables of the same list that its rows hang on. */
  parents: string[];
}

const question = (schemas: readonly string[]) => `
  select n.nspname as schema, c.relname as name,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)::text as columns,
    (select json_agg(a.attname order by k.place) from pg_constraint p, unnest(p.conkey) with ordinality k(attnum, place)
      join pg_attribute a on a.attnum = k.attnum
      where p.conrelid = c.oid and p.contype = 'p' and a.attrelid = c.oid)::text as key,
    (select json_agg(distinct f.confrelid::regclass::text) from pg_constraint f
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid)::text as parents
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in (${schemas.map((schema) => `'${schema}'`).join(', ')}) and c.relkind = 'r'
  order by n.nspname, c.relname`;

/** Every table of these schemas as the database has it, parents before those that hang on them. A new table is in it by itself. */
export async function tablesIn(ask: Ask, schemas: readonly string[]): Promise<Table[]> {
  const tables = (await ask(question(schemas))).map(({ schema, name, columns, key, parents }): Table => ({
    schema: String(schema),
    name: String(name),
    columns: asColumns(parsed(columns)),
    key: asNames(parsed(key)),
    parents: asNames(parsed(parents)),
  }));
  return inOrder(tables);
}

const parsed = (text: unknown): unknown => (typeof text === 'string' ? JSON.parse(text) : []);
/** Guaranteed by the question above. */
const asColumns = (value: unknown) => value as Column[];
/** Guaranteed by the question above. */
const asNames = (value: unknown) => value as string[];

export const nameOf = ({ schema, name }: Pick<Table, 'schema' | 'name'>): string => `${schema}.${name}`;

/** @throws Error when tables hang on each other in a ring */
function inOrder(tables: readonly Table[]): Table[] {
  const known = new Set(tables.map(nameOf));
  const placed = new Set<string>();
  const order: Table[] = [];
  while (order.length < tables.length) {
    const ready = tables.filter(
      (one) => !placed.has(nameOf(one)) && one.parents.every((parent) => placed.has(parent) || !known.has(parent)),
    );
    if (ready.length === 0) throw new Error('tables hang on each other in a ring');
    for (const one of ready) {
      placed.add(nameOf(one));
      order.push(one);
    }
  }
  return order;
}
