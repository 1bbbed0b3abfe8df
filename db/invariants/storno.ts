import { sql, type SQL } from 'drizzle-orm';
import { LAST_REVISION, NUMBERED } from './rows.ts';

/** What was taken back, and what of advances was deducted. */
export const STORNO: Record<string, SQL> = {
  'I13 a storno names one original of the same client and currency': sql`
    select s.printed_number from ${NUMBERED} s left join app.invoice o on o.tenant_id = s.tenant_id and o.id = s.reverses_id
    where (s.kind = 'storno' or s.reverses_id is not null)
      and (o.id is null or o.state = 'draft' or o.client_id <> s.client_id or o.currency <> s.currency)`,
  'I14 all storno of an invoice are at most the invoice': sql`
    select o.printed_number from ${NUMBERED} o join ${NUMBERED} s on s.reverses_id = o.id
    group by o.printed_number, o.net, o.vat, o.gross
    having abs(sum(s.net)) > abs(o.net) or abs(sum(s.vat)) > abs(o.vat) or abs(sum(s.gross)) > abs(o.gross)
      or sum(s.gross) * o.gross > 0`,
  'I14 all storno of a line are at most the line': sql`
    select l.name from app.invoice_line l join app.invoice_line r on r.tenant_id = l.tenant_id and r.reverses_line_id = l.id
    group by l.id, l.name, l.quantity, l.net
    having abs(sum(r.quantity)) > abs(l.quantity) or abs(sum(r.net)) > abs(l.net) or sum(r.quantity) * l.quantity > 0`,
  'I15 the storno of a storno is a positive invoice that names it': sql`
    select s.printed_number from ${NUMBERED} s join app.invoice o on o.tenant_id = s.tenant_id and o.id = s.reverses_id
    join ${LAST_REVISION} r on r.invoice_id = s.id
    where o.kind = 'storno' and (s.kind = 'storno' or s.gross < 0
      or position('<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>' in r.xml) = 0
      or position('<cbc:ID>' || o.printed_number || '</cbc:ID>' in r.xml) = 0)`,
  'I16 a reversed invoice is reversed whole and owes nothing': sql`
    select o.printed_number from ${NUMBERED} o join app.invoice_balance b on b.tenant_id = o.tenant_id and b.id = o.id
    left join ${NUMBERED} s on s.reverses_id = o.id where o.state = 'reversed'
    group by o.printed_number, o.gross, b.open having -coalesce(sum(s.gross), 0) <> o.gross or b.open <> 0`,
  'I27 of an advance no more is deducted and reversed than it is': sql`
    select l.name from app.invoice_line l join app.invoice a on a.tenant_id = l.tenant_id and a.id = l.invoice_id and a.kind = 'advance'
    join app.invoice_line d on d.tenant_id = l.tenant_id and (d.advance_line_id = l.id or d.reverses_line_id = l.id)
    join app.invoice f on f.tenant_id = d.tenant_id and f.id = d.invoice_id and f.state in ('issued', 'reversed')
    group by l.id, l.name, l.net having -sum(d.net) > l.net or sum(d.net) > 0`,
};
