import { sql } from 'drizzle-orm';
import { type Table, tablesIn } from '#db/tables/catalog.ts';
import { jsonRows } from '#db/tables/rows.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type { Column, Table } from '#db/tables/catalog.ts';

/** Every table of companies, as the database itself lists them, parents first. */
export const companyTables = (tx: Tx): Promise<Table[]> =>
  tablesIn((question) => tx.db.execute(sql.raw(question)), ['app']);

/** The rows of a table as JSON texts, some hundred at a time, without the company's id. The transaction must be a snapshot. */
export const rowsOf = (tx: Tx, table: Table): AsyncGenerator<string[]> =>
  jsonRows((question) => tx.db.execute(sql.raw(question)), table, ['tenant_id']);

/** How many rows a table has, and what its columns of whole numbers come to. */
export async function sumsOf(
  tx: Tx,
  { name, columns }: Table,
): Promise<{ rows: number; sums: Record<string, string> }> {
  const numbers = columns.filter(({ type }) => type === 'bigint');
  const list = numbers.map((one) => `, coalesce(sum("${one.name}"), 0)::text as "${one.name}"`).join('');
  const [row = {}] = await tx.db.execute(sql.raw(`select count(*)::text as "#"${list} from app."${name}"`));
  return {
    rows: Number(row['#']),
    sums: Object.fromEntries(numbers.map((one) => [one.name, String(row[one.name])])),
  };
}

/** Documents that have a paper, with their number and how their papers are asked for. */
export const papersOf = (tx: Tx) =>
  tx.db.execute<{ kind: string; id: string }>(sql`
    select 'invoice' as kind, id::text from app.invoice where number is not null
    union all select 'offer', id::text from app.offer where state <> 'draft'
    union all select 'contract', id::text from app.contract where state <> 'draft'
    union all select 'addendum', id::text from app.addendum where state <> 'draft'
    union all select 'acceptance', id::text from app.acceptance_report where state <> 'draft'
    union all select 'receipt', id::text from app.receipt`);

/** The XML of every form in which an invoice was issued. */
export const xmlOf = (tx: Tx, invoiceId: string) =>
  tx.db.execute<{ number: number; xml: string; printed: string }>(sql`
    select r.number, r.xml, i.printed_number as printed from app.invoice_revision r
    join app.invoice i on i.tenant_id = r.tenant_id and i.id = r.invoice_id
    where r.invoice_id = ${invoiceId}::uuid and r.xml <> '' order by r.number`);

/** Stored objects, each once, by the hash that names them. */
export const objectsOf = (tx: Tx) =>
  tx.db.execute<{ sha256: string; name: string }>(
    sql`select distinct on (sha256) sha256, name from app.file order by sha256, id`,
  );

/** The sealed answers of ANAF: which object answers which invoice. */
export const answersOf = (tx: Tx) =>
  tx.db.execute<{ sha256: string; printed: string }>(sql`
    select f.sha256, i.printed_number as printed from app.submission s
    join app.file f on f.tenant_id = s.tenant_id and f.id = s.archive_file_id
    join app.invoice i on i.tenant_id = s.tenant_id and i.id = s.invoice_id order by i.printed_number`);
