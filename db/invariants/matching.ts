import { sql, type SQL } from 'drizzle-orm';

const STANDING_PARTS = sql`(select p.*, m.entry_id, m.kind from app.bank_match_part p
  join app.bank_match m on m.tenant_id = p.tenant_id and m.id = p.match_id where m.undone_at is null)`;

/** Entries of statements and the money that they are. */
export const MATCHING: Record<string, SQL> = {
  'I28 what was confirmed of an entry is the entry, no more and no less': sql`
    select e.id::text from app.bank_match m join app.bank_entry e on e.tenant_id = m.tenant_id and e.id = m.entry_id
    left join app.bank_match_part p on p.tenant_id = m.tenant_id and p.match_id = m.id
    where m.undone_at is null group by e.id, e.amount, m.id, m.kind
    having coalesce(sum(p.amount), 0) <> case when m.kind in ('settled', 'recorded', 'refunded') then e.amount else 0 end`,
  'I29 the payments of an entry are its money, and stand': sql`
    select e.id::text from ${STANDING_PARTS} s join app.bank_entry e on e.tenant_id = s.tenant_id and e.id = s.entry_id
    join app.payment p on p.tenant_id = s.tenant_id and p.id = s.payment_id
    where p.state <> 'recorded' or (p.method = 'write_off') <> (s.role = 'written_off')
      or (s.role <> 'written_off' and (p.method <> 'bank' or (p.amount > 0) <> (e.sign = '+')
        or (p.currency = e.currency and abs(p.amount) <> s.amount)))`,
  'I29 what an undone match entered is out of the books': sql`
    select p.id::text from app.bank_match_part s join app.bank_match m on m.tenant_id = s.tenant_id and m.id = s.match_id
    join app.payment p on p.tenant_id = s.tenant_id and p.id = s.payment_id
    where m.undone_at is not null and (s.undone_at is null or (s.role <> 'tied' and p.state <> 'reversed'))`,
  'I30 money that went back is no more than came': sql`
    select o.id::text from app.payment o join app.payment r on r.tenant_id = o.tenant_id and r.return_of_id = o.id and r.state = 'recorded'
    group by o.id, o.amount having -sum(r.amount) > o.amount`,
  'I30 what is written off settles one invoice whole': sql`
    select p.id::text from app.payment p left join app.allocation a on a.tenant_id = p.tenant_id and a.payment_id = p.id
    where p.method = 'write_off' group by p.id, p.amount, p.state
    having coalesce(sum(a.amount), 0) > p.amount or (p.state = 'reversed' and coalesce(sum(a.amount), 0) <> 0)`,
};
