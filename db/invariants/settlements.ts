import { sql, type SQL } from 'drizzle-orm';

/** Penalties, compensations, what was given up: what a company and its client settle beside payments. */
export const SETTLEMENTS: Record<string, SQL> = {
  'I31 penalties of an invoice are at most the invoice, and a note is its lines': sql`
    select i.printed_number from app.invoice i join app.penalty_line l on l.tenant_id = i.tenant_id and l.invoice_id = i.id
    join app.penalty_note n on n.tenant_id = l.tenant_id and n.id = l.note_id and n.state <> 'annulled'
    group by i.id, i.printed_number, i.payable having sum(l.amount) > i.payable
    union all select n.printed_number from app.penalty_note n left join app.penalty_line l on l.tenant_id = n.tenant_id and l.note_id = n.id
    group by n.id, n.printed_number, n.amount having coalesce(sum(l.amount), 0) <> n.amount`,
  'I31 no day of an invoice is penalised twice': sql`
    select a.invoice_id::text from app.penalty_line a join app.penalty_line b
      on b.tenant_id = a.tenant_id and b.invoice_id = a.invoice_id and b.id > a.id
    join app.penalty_note n on n.tenant_id = a.tenant_id and n.id = a.note_id and n.state <> 'annulled'
    join app.penalty_note m on m.tenant_id = b.tenant_id and m.id = b.note_id and m.state <> 'annulled'
    where a.from_date <= b.until_date and b.from_date <= a.until_date`,
  'I32 a compensation takes the same sum off both sides, or off none': sql`
    select c.printed_number from app.compensation c join app.payment p on p.tenant_id = c.tenant_id and p.id = c.payment_id
    left join app.compensation_part t on t.tenant_id = c.tenant_id and t.compensation_id = c.id
    group by c.id, c.printed_number, c.amount, c.state, p.amount, p.state, p.method, p.unallocated
    having p.amount <> c.amount or coalesce(sum(t.amount), 0) <> c.amount or p.method <> 'compensation'
      or (c.state = 'made') <> (p.state = 'recorded')`,
  'I32 of a supplier’s invoice no more is set off than it is': sql`
    select r.number from app.received_invoice r join app.compensation_part t on t.tenant_id = r.tenant_id and t.received_invoice_id = r.id
    join app.compensation c on c.tenant_id = t.tenant_id and c.id = t.compensation_id and c.state = 'made'
    group by r.id, r.number, r.payable having sum(t.amount) > r.payable`,
  'I6 the numbers of penalty notes and compensations have no holes': sql`
    select s.prefix from app.series s left join (select series_id, number from app.penalty_note
      union all select series_id, number from app.compensation) d on d.series_id = s.id
    where s.kind in ('penalty', 'compensation') group by s.id, s.prefix, s.last, s.starts_at
    having s.last >= s.starts_at and (count(d.number) <> s.last - s.starts_at + 1 or max(d.number) <> s.last)`,
};
