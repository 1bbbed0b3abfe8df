import { sql, type SQL } from 'drizzle-orm';
import { LAST_REVISION, NUMBERED } from './rows.ts';

const amounts = (revision: SQL): SQL => sql`jsonb_build_array(
  ${revision}.document -> 'totals', ${revision}.document -> 'series', ${revision}.document -> 'number',
  ${revision}.document -> 'issueDate', jsonb_path_query_array(${revision}.document, '$.lines[*].net'),
  jsonb_path_query_array(${revision}.document, '$.lines[*].quantity'), jsonb_path_query_array(${revision}.document, '$.lines[*].vatRate'))`;

/** Numbers run without a hole, and what was issued stays as it was issued. */
export const NUMBERS: Record<string, SQL> = {
  'I5 a number stands once in its series': sql`
    select printed_number from ${NUMBERED} i group by series_id, printed_number having count(*) > 1`,
  'I6 a series has no holes': sql`
    select s.prefix from app.series s join ${NUMBERED} i on i.series_id = s.id
    group by s.id, s.prefix, s.last, s.starts_at having count(*) <> s.last - s.starts_at + 1 or max(i.number) <> s.last`,
  'I7 days of issue never go back within a series': sql`
    select a.printed_number from ${NUMBERED} a join ${NUMBERED} b on b.series_id = a.series_id and b.number = a.number + 1
    where b.issue_date < a.issue_date`,
  'I8 the bytes of each revision are those whose hash it bears': sql`
    select i.printed_number from app.invoice_revision r join app.invoice i on i.tenant_id = r.tenant_id and i.id = r.invoice_id
    where r.xml_sha256 <> encode(sha256(convert_to(r.xml, 'UTF8')), 'hex')`,
  'I8 a correction changes no amount, VAT, quantity, date or number': sql`
    select i.printed_number from app.invoice_revision a join app.invoice_revision b
      on b.tenant_id = a.tenant_id and b.invoice_id = a.invoice_id and b.number = a.number + 1
    join app.invoice i on i.tenant_id = a.tenant_id and i.id = a.invoice_id
    where ${amounts(sql`a`)} <> ${amounts(sql`b`)}`,
  'I8 an issued invoice is what its revision froze': sql`
    select i.printed_number from ${NUMBERED} i left join ${LAST_REVISION} r on r.invoice_id = i.id
    where r.id is null
      or (r.document -> 'totals' -> 'net' ->> '$bigint')::bigint <> i.net
      or (r.document -> 'totals' -> 'vat' ->> '$bigint')::bigint <> i.vat
      or (r.document -> 'totals' -> 'total' ->> '$bigint')::bigint <> i.gross
      or (r.document ->> 'issueDate') <> i.issue_date::text
      or concat_ws('-', r.document ->> 'series', r.document ->> 'number') <> i.printed_number`,
};
