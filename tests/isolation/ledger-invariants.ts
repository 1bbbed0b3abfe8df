import { sql, type SQL } from 'drizzle-orm';
import type { TenantTransaction } from '#db/tenant.server.ts';

/*
 * What holds of invoices and money at every moment, as questions whose answer must be empty. Each reads the rows of one
 * tenant under its own policy; the property test asks them after random commands, the nightly check of every tenant.
 */
const LINES = sql`(select l.*, i.currency from app.invoice_line l join app.invoice i on i.tenant_id = l.tenant_id and i.id = l.invoice_id where i.state <> 'draft' and i.kind <> 'proforma')`;
const NUMBERED = sql`(select * from app.invoice where state <> 'draft')`;
const STANDING = sql`p.state in ('recorded', 'succeeded')`;

export const INVARIANTS: Record<string, SQL> = {
  'I1 the lines of an invoice are its net': sql`
    select i.printed_number from app.invoice i join ${LINES} l on l.invoice_id = i.id
    group by i.id, i.printed_number, i.net having sum(l.net) <> i.net`,
  'I3 VAT of an invoice is its base times the rate, per rate': sql`
    select i.printed_number from app.invoice i join (
      select invoice_id, sum(tax) as vat from (
        select invoice_id, round(sum(net) * vat_rate / 10000.0) as tax from ${LINES} l group by invoice_id, vat_category, vat_rate
      ) g group by invoice_id) v on v.invoice_id = i.id
    where i.kind <> 'storno' and v.vat <> i.vat`,
  'I4 net and VAT are the gross, and what is to be paid': sql`
    select printed_number from ${NUMBERED} i where net + vat <> gross or payable <> gross`,
  'I5 a number stands once in its series': sql`
    select printed_number from ${NUMBERED} i group by series_id, printed_number having count(*) > 1`,
  'I6 a series has no holes': sql`
    select s.prefix from app.series s join ${NUMBERED} i on i.series_id = s.id
    group by s.id, s.prefix, s.last, s.starts_at having count(*) <> s.last - s.starts_at + 1 or max(i.number) <> s.last`,
  'I7 days of issue never go back within a series': sql`
    select a.printed_number from ${NUMBERED} a join ${NUMBERED} b on b.series_id = a.series_id and b.number = a.number + 1
    where b.issue_date < a.issue_date`,
  'I9 a payment settles at most what it is, and nothing is lost of it': sql`
    select p.id::text from app.payment p left join app.allocation a on a.tenant_id = p.tenant_id and a.payment_id = p.id
    where p.amount > 0 group by p.id, p.amount, p.unallocated, p.state
    having coalesce(sum(a.amount), 0) + p.unallocated > p.amount or coalesce(sum(a.amount), 0) < 0 or p.unallocated < 0`,
  'I10 what is open of an invoice is what no allocation settled, never below nothing': sql`
    select i.printed_number from app.invoice i join app.invoice_balance b on b.tenant_id = i.tenant_id and b.id = i.id
    left join app.allocation a on a.tenant_id = i.tenant_id and a.invoice_id = i.id
    where i.state <> 'annulled' group by i.printed_number, b.payable, b.open
    having b.open <> b.payable - coalesce(sum(a.amount), 0) or (b.payable >= 0 and b.open < 0) or abs(b.open) > abs(b.payable)`,
  'I13 a storno names one original of the same client and currency': sql`
    select s.printed_number from ${NUMBERED} s left join app.invoice o on o.tenant_id = s.tenant_id and o.id = s.reverses_id
    where s.kind = 'storno' and (o.id is null or o.state = 'draft' or o.client_id <> s.client_id or o.currency <> s.currency)`,
  'I14 all storno of an invoice are at most the invoice': sql`
    select o.printed_number from ${NUMBERED} o join ${NUMBERED} s on s.reverses_id = o.id
    group by o.printed_number, o.net, o.vat, o.gross having -sum(s.net) > o.net or -sum(s.vat) > o.vat or -sum(s.gross) > o.gross`,
  'I14 all storno of a line are at most the line': sql`
    select l.name from app.invoice_line l join app.invoice_line r on r.tenant_id = l.tenant_id and r.reverses_line_id = l.id
    group by l.id, l.name, l.quantity, l.net having -sum(r.quantity) > l.quantity or -sum(r.net) > l.net`,
  'I16 a reversed invoice is reversed whole and owes nothing': sql`
    select o.printed_number from ${NUMBERED} o join app.invoice_balance b on b.tenant_id = o.tenant_id and b.id = o.id
    left join ${NUMBERED} s on s.reverses_id = o.id where o.state = 'reversed'
    group by o.printed_number, o.gross, b.open having -coalesce(sum(s.gross), 0) <> o.gross or b.open <> 0`,
  'I17 a chitanță is one cash payment of the same amount': sql`
    select r.printed_number from app.receipt r join app.payment p on p.tenant_id = r.tenant_id and p.id = r.payment_id
    where p.method <> 'cash' or p.amount <> r.amount`,
  'I17 cash of a legal person is at most 5.000 lei of one invoice': sql`
    select i.printed_number from app.invoice i join app.client c on c.tenant_id = i.tenant_id and c.id = i.client_id
    join app.allocation a on a.tenant_id = i.tenant_id and a.invoice_id = i.id
    join app.payment p on p.tenant_id = a.tenant_id and p.id = a.payment_id
    where p.method = 'cash' and c.kind <> 'person' group by i.printed_number having sum(a.amount) > 500000`,
  'I17 cash of a payer is at most the ceiling of a day': sql`
    select c.name from app.payment p join app.client c on c.tenant_id = p.tenant_id and c.id = p.client_id
    where p.method = 'cash' and p.state = 'recorded' and p.amount > 0 group by c.id, c.name, c.kind, p.paid_date
    having sum(p.amount) > case when c.kind = 'person' then 1000000 else 500000 end`,
  'I18 an annulled chitanță has a reason and no money': sql`
    select r.printed_number from app.receipt r join app.payment p on p.tenant_id = r.tenant_id and p.id = r.payment_id
    where (r.state = 'annulled') <> (p.state = 'reversed') or (r.state = 'annulled' and r.annul_reason is null)`,
  'I24 what a client owes is what is open less what is unallocated': sql`
    select c.name from app.client c where
      coalesce((select sum(b.payable) from app.invoice_balance b join app.invoice i on i.tenant_id = b.tenant_id and i.id = b.id
                where b.client_id = c.id and i.state <> 'annulled'), 0)
      - coalesce((select sum(p.amount) from app.payment p where p.client_id = c.id and ${STANDING}), 0)
      <> coalesce((select sum(b.open) from app.invoice_balance b where b.client_id = c.id), 0)
      - coalesce((select sum(p.unallocated) from app.payment p where p.client_id = c.id and ${STANDING}), 0)`,
};

/** The names of the invariants that do not hold for the transaction's tenant, each with what breaks it. */
export async function brokenInvariants(db: TenantTransaction): Promise<string[]> {
  const broken: string[] = [];
  for (const [name, question] of Object.entries(INVARIANTS)) {
    const rows = await db.execute(question);
    if (rows.length > 0) broken.push(`${name}: ${JSON.stringify(rows[0])}`);
  }
  return broken;
}
