import { sql, type SQL } from 'drizzle-orm';
import { NUMBERED, STANDING } from './rows.ts';

/** Money received, what it settled, and cash within its ceilings. */
export const MONEY: Record<string, SQL> = {
  'I9 a payment settles at most what it is, and nothing is lost of it': sql`
    select p.id::text from app.payment p left join app.allocation a on a.tenant_id = p.tenant_id and a.payment_id = p.id
    where p.amount > 0 group by p.id, p.amount, p.unallocated, p.state
    having coalesce(sum(a.amount), 0) + p.unallocated > p.amount or coalesce(sum(a.amount), 0) < 0 or p.unallocated < 0`,
  'I26 what is counted by day is the money that stands': sql`
    with counted as (select day, method, currency, sum(count) as count, sum(amount) as amount, sum(unallocated) as left
      from app.payment_day group by 1, 2, 3), standing as (select paid_date as day, method, currency, count(*) as count,
      sum(amount) as amount, sum(unallocated) as left from app.payment p where ${STANDING} group by 1, 2, 3)
    select day::text, method, currency from counted full join standing using (day, method, currency)
    where coalesce(counted.count, 0) <> coalesce(standing.count, 0) or coalesce(counted.amount, 0) <> coalesce(standing.amount, 0)
      or coalesce(counted.left, 0) <> coalesce(standing.left, 0)`,
  'I10 what is open of an invoice is what no allocation settled, never below nothing': sql`
    select i.printed_number from app.invoice i join app.invoice_balance b on b.tenant_id = i.tenant_id and b.id = i.id
    left join app.allocation a on a.tenant_id = i.tenant_id and a.invoice_id = i.id
    where i.state <> 'annulled' group by i.printed_number, b.payable, b.open
    having b.open <> b.payable - coalesce(sum(a.amount), 0) or (b.payable >= 0 and b.open < 0) or abs(b.open) > abs(b.payable)`,
  'I17 a chitanță is one cash payment of the same amount': sql`
    select r.printed_number from app.receipt r join app.payment p on p.tenant_id = r.tenant_id and p.id = r.payment_id
    where p.method <> 'cash' or p.amount <> r.amount`,
  'I17 cash of a legal person is at most the ceiling of one invoice': sql`
    select i.printed_number from app.invoice i join app.client c on c.tenant_id = i.tenant_id and c.id = i.client_id
    join app.allocation a on a.tenant_id = i.tenant_id and a.invoice_id = i.id
    join app.payment p on p.tenant_id = a.tenant_id and p.id = a.payment_id
    where p.method = 'cash' and c.kind <> 'person' group by i.printed_number
    having sum(a.amount) > (select max(l.amount) from law.ceiling l where l.key = 'cash.per_invoice')`,
  'I17 cash of a payer is at most the ceiling of a day': sql`
    select c.name from app.payment p join app.client c on c.tenant_id = p.tenant_id and c.id = p.client_id
    join law.ceiling l on l.key = case when c.kind = 'person' then 'cash.person_per_day' else 'cash.from_company_per_day' end
      and l.valid_from <= p.paid_date and (l.valid_to is null or l.valid_to > p.paid_date)
    where p.method = 'cash' and p.state = 'recorded' and p.amount > 0
    group by c.id, c.name, p.paid_date having sum(p.amount) > max(l.amount)`,
  'I18 an annulled chitanță has a reason and no money': sql`
    select r.printed_number from app.receipt r join app.payment p on p.tenant_id = r.tenant_id and p.id = r.payment_id
    where (r.state = 'annulled') <> (p.state = 'reversed') or (r.state = 'annulled' and r.annul_reason is null)`,
  'I21 an issued invoice has one way to ANAF, be it to stay away from it': sql`
    select i.printed_number from ${NUMBERED} i left join app.submission s on s.tenant_id = i.tenant_id and s.invoice_id = i.id
    where i.kind <> 'proforma' and i.state <> 'annulled' group by i.id, i.printed_number having count(s.id) <> 1`,
  'I23 a proforma is in no ledger': sql`
    select i.printed_number from app.invoice i where i.kind = 'proforma' and (
      exists (select 1 from app.invoice_balance b where b.tenant_id = i.tenant_id and b.id = i.id)
      or exists (select 1 from app.allocation a where a.tenant_id = i.tenant_id and a.invoice_id = i.id))`,
  'I24 what a client owes is what is open less what is unallocated': sql`
    select c.name from app.client c where
      coalesce((select sum(b.payable) from app.invoice_balance b join app.invoice i on i.tenant_id = b.tenant_id and i.id = b.id
                where b.client_id = c.id and i.state <> 'annulled'), 0)
      - coalesce((select sum(p.amount) from app.payment p where p.client_id = c.id and ${STANDING}), 0)
      <> coalesce((select sum(b.open) from app.invoice_balance b where b.client_id = c.id), 0)
      - coalesce((select sum(p.unallocated) from app.payment p where p.client_id = c.id and ${STANDING}), 0)`,
};
