import { sql, type SQL } from 'drizzle-orm';
import { LAST_REVISION, LINES, NUMBERED } from './rows.ts';

/** Amounts of a document agree with each other, and with the law of its day. */
export const SUMS: Record<string, SQL> = {
  'I1 the lines of an invoice are its net': sql`
    select i.printed_number from app.invoice i join ${LINES} l on l.invoice_id = i.id
    group by i.id, i.printed_number, i.net having sum(l.net) <> i.net`,
  'I2 the base of each VAT rate is the sum of its lines': sql`
    select i.printed_number from app.invoice i join ${LAST_REVISION} r on r.invoice_id = i.id and i.kind <> 'proforma'
    cross join lateral jsonb_array_elements(r.document -> 'totals' -> 'byRate') g
    left join (select invoice_id, vat_category, vat_rate, sum(net) as base from ${LINES} l group by 1, 2, 3) b
      on b.invoice_id = i.id and b.vat_category = g ->> 'category' and b.vat_rate = (g ->> 'rate')::int
    where b.base is distinct from (g -> 'base' ->> '$bigint')::bigint`,
  'I3 VAT of an invoice is its base times the rate, per rate': sql`
    select i.printed_number from app.invoice i join (
      select invoice_id, sum(tax) as vat from (
        select invoice_id, round(sum(net) * vat_rate / 10000.0) as tax from ${LINES} l group by invoice_id, vat_category, vat_rate
      ) g group by invoice_id) v on v.invoice_id = i.id
    where i.reverses_id is null and v.vat <> i.vat`,
  'I4 net and VAT are the gross, and what is to be paid': sql`
    select printed_number from ${NUMBERED} i where net + vat <> gross or payable <> gross + rounding`,
  'I4 VAT by rate in the journals is what the invoice is': sql`
    select i.printed_number from ${NUMBERED} i left join app.invoice_vat v on v.tenant_id = i.tenant_id and v.invoice_id = i.id
    where i.kind <> 'proforma' group by i.id, i.printed_number, i.net, i.vat, i.vat_in_lei, i.issue_date
    having coalesce(sum(v.base), 0) <> i.net or coalesce(sum(v.vat), 0) <> i.vat or coalesce(sum(v.vat_in_lei), 0) <> i.vat_in_lei
      or min(v.day) <> i.issue_date or max(v.day) <> i.issue_date`,
  'I25 what is counted by day is what was issued': sql`
    select d.day::text, d.kind, d.state from app.invoice_day d full join (
      select issue_date as day, kind, state, currency, count(*) as count, sum(payable) as payable from ${NUMBERED} i group by 1, 2, 3, 4
    ) i on i.day = d.day and i.kind = d.kind and i.state = d.state and i.currency = d.currency
    where coalesce(d.count, 0) <> coalesce(i.count, 0) or coalesce(d.payable, 0) <> coalesce(i.payable, 0)`,
  'I19 VAT in lei is VAT at the rate of the National Bank that the invoice names': sql`
    select printed_number from ${NUMBERED} i where kind <> 'proforma'
      and vat_in_lei <> case when currency = 'RON' then vat else round(vat * exchange_rate / 10000.0) end`,
  'I19 an invoice in a foreign currency has the rate and its day': sql`
    select printed_number from ${NUMBERED} i where kind <> 'proforma' and currency <> 'RON'
      and (exchange_rate is null or exchange_date is null or exchange_date > issue_date)`,
  'I20 without VAT there is no rate, and category O stands alone': sql`
    select i.printed_number from app.invoice i join ${LINES} l on l.invoice_id = i.id group by i.id, i.printed_number
    having bool_or(l.vat_category not in ('S') and l.vat_rate <> 0)
      or (bool_or(l.vat_category = 'O') and count(distinct l.vat_category) > 1)`,
  'I20 a rate of VAT was in force on the day of the supply': sql`
    select i.printed_number from app.invoice i join ${LINES} l on l.invoice_id = i.id
    where i.reverses_id is null and l.advance_line_id is null and l.vat_category = 'S' and not exists (
      select 1 from law.vat_rate v where v.rate = l.vat_rate and v.valid_from <= coalesce(i.tax_point_date, i.period_end, i.issue_date)
        and (v.valid_to is null or v.valid_to > coalesce(i.tax_point_date, i.period_start, i.issue_date)))`,
};
