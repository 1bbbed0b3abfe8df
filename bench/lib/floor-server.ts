import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import postgres from 'postgres';

/*
 * The least that a server could do, as a process of its own: inserts the rows that an issued invoice has in one transaction,
 * and lists fifty invoices by one query. No log-in, no rules, no row-level security.
 */
const { DATABASE_URL = '', PORT = '', TENANT = '', INVOICE = '' } = process.env;
const sql = postgres(DATABASE_URL, { max: 10, onnotice: () => undefined });

/** Whose rows are copied: table and how they hang on the invoice. */
const ROWS: readonly [table: string, condition: string][] = [
  ['app.invoice', 'id = $2'],
  ['app.invoice_line', 'invoice_id = $2'],
  ['app.invoice_revision', 'invoice_id = $2'],
  ['app.invoice_balance', 'id = $2'],
  ['app.submission', 'invoice_id = $2'],
  ['app.search_term', 'subject_id = $2'],
  ['app.timeline_entry', "subject_id = $2 and type = 'InvoiceIssued'"],
  ['app.verb_call', "verb = 'invoicing.issueInvoice' and output ->> 'id' = $2::text"],
  ['app.audit_entry', "verb = 'invoicing.issueInvoice' and subjects ? $2::text"],
  ['queue.outbox', "subject_id = $2 and type = 'InvoiceIssued'"],
];
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const nameOf = (table: string) => table.replace('.', '_');

/** Copies the tables with their keys and indexes, and the rows of one invoice as JSON to be written again. */
async function prepare(): Promise<[insert: string, rows: string][]> {
  await sql`create schema if not exists floor`;
  const templates: [string, string][] = [];
  for (const [table, condition] of ROWS) {
    await sql.unsafe(`create table if not exists floor.${nameOf(table)} (like ${table} including all)`);
    const query = `select jsonb_agg(t)::text as rows from ${table} t where tenant_id = $1 and ${condition}`;
    const [found] = await sql.unsafe<{ rows: string | null }[]>(query, [TENANT, INVOICE]);
    if (!found?.rows) throw new Error(`the invoice has no rows in ${table}`);
    const insert = `insert into floor.${nameOf(table)} select * from jsonb_populate_recordset(null::floor.${nameOf(table)}, $1::text::jsonb)`;
    templates.push([insert, found.rows]);
  }
  return templates;
}

const templates = INVOICE === '' ? [] : await prepare();
let number = 1_000_000;

async function insertAgain(): Promise<void> {
  const ids = new Map<string, string>([[TENANT, TENANT]]);
  const renamed = (id: string): string => {
    const known = ids.get(id) ?? randomUUID();
    ids.set(id, known);
    return known;
  };
  await sql.begin(async (transaction) => {
    for (const [insert, rows] of templates)
      await transaction.unsafe(
        insert,
        [rows.replace(UUID, renamed).replace(/"(number|seq)": ?\d+/g, (_all, name) => `"${name}": ${(number += 1)}`)],
        { prepare: true },
      );
  });
}

const COLUMNS = 'i.*, c.name as client_name, b.open, s.state as submission_state, s.deadline_date';
const FROM = `app.invoice i join app.client c on c.tenant_id = i.tenant_id and c.id = i.client_id
  left join app.invoice_balance b on b.tenant_id = i.tenant_id and b.id = i.id
  left join app.submission s on s.tenant_id = i.tenant_id and s.invoice_id = i.id`;

/** Fifty invoices, the latest first, before a day. */
const list = (before: string) =>
  sql.unsafe(
    `select ${COLUMNS} from ${FROM} where i.tenant_id = $1 and i.issue_date < $2::date order by i.issue_date desc, i.id desc limit 51`,
    [TENANT, before],
    { prepare: true },
  );

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://floor');
  const answer = request.method === 'POST' ? insertAgain() : list(url.searchParams.get('before') ?? '9999-12-31');
  request.resume();
  answer.then(
    (rows) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows ?? {})),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(PORT), '127.0.0.1');
