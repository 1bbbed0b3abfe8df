import { sql, type SQL } from 'drizzle-orm';
import { lineWorth } from '#domain/kernel/line-worth.ts';
import { endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Filter } from './model/filter.ts';

/** What the rows are of: a service of the catalogue (or a name outside it), a client, or the colleague who has the client. */
const KEYS: Readonly<Record<string, { offered: SQL; contracted: SQL; name: SQL }>> = {
  service: {
    offered: sql`l.service_id::text`,
    contracted: sql`s.service_id::text`,
    name: sql`(select v.name from app.service v where v.tenant_id = app.tid() and v.id::text = key)`,
  },
  client: {
    offered: sql`c.id::text`,
    contracted: sql`c.id::text`,
    name: sql`(select v.name from app.client v where v.tenant_id = app.tid() and v.id::text = key)`,
  },
  person: { offered: sql`c.responsible_id::text`, contracted: sql`c.responsible_id::text`, name: sql`null::text` },
};

const instants = ({ from, to }: Filter) => ({
  first: sql`${startOfDay(from).toISOString()}::timestamptz`,
  last: sql`${endOfDay(to).toISOString()}::timestamptz`,
});

type Offered = { key: string | null; name: string | null; offered: string; days: number | null };
type Contracted = {
  key: string | null;
  name: string | null;
  contracted: string;
  delivered: string;
  accepted: string;
  invoiced: string;
  collected: string;
  to_done: number | null;
  to_accepted: number | null;
  to_invoice: number | null;
  to_money: number | null;
};

/** What was offered in a period by its day, with the days until it was accepted. */
export const offeredBy = (tx: Tx, filter: Filter) => {
  const { offered, name } = KEYS[filter.by] ?? KEYS['service'] ?? { offered: sql`null`, name: sql`null` };
  return tx.db.execute<Offered>(sql`
    select key, ${name} as name, offered::text, days from (
      select ${offered} as key, sum(l.net) as offered,
        round(avg(extract(epoch from o.answered_at - o.sent_at) / 86400) filter (where o.state = 'accepted'), 1)::float8 as days
      from app.offer o
      join app.client c on c.tenant_id = o.tenant_id and c.id = o.client_id
      join app.offer_version v on v.tenant_id = o.tenant_id and v.offer_id = o.id and v.frozen_at is not null
        and v.number >= o.current_version - case when o.state = 'draft' then 1 else 0 end
      join app.offer_line l on l.tenant_id = v.tenant_id and l.offer_version_id = v.id
      where o.sent_at is not null and o.state <> 'withdrawn' and o.currency = ${filter.currency}
        and o.issue_date between ${filter.from} and ${filter.to}
      group by 1) sums`);
};

/**
 * What was contracted in a period, and what became of just that until now: delivered, accepted, invoiced, and of the invoices
 * the share that is paid. Days are from one first to the next: contracted, done, accepted, invoiced, paid.
 */
export const becameOf = (tx: Tx, filter: Filter) => {
  const { contracted, name } = KEYS[filter.by] ?? KEYS['service'] ?? { contracted: sql`null`, name: sql`null` };
  const { first, last } = instants(filter);
  const worth = (quantity: SQL) => lineWorth(quantity, sql`s.unit_price`, sql`s.discount`);
  return tx.db.execute<Contracted>(sql`
    select key, ${name} as name, contracted::text, delivered::text, accepted::text, invoiced::text, collected::text, to_done, to_accepted, to_invoice, to_money
    from (
      select ${contracted} as key, sum(${worth(sql`s.contracted`)}) as contracted, sum(${worth(sql`s.delivered`)}) as delivered,
        sum(${worth(sql`s.accepted`)}) as accepted, sum(m.invoiced) as invoiced, sum(m.collected) as collected,
        round(avg(extract(epoch from w.done_at - s.created_at) / 86400), 1)::float8 as to_done,
        round(avg(extract(epoch from r.at - w.done_at) / 86400), 1)::float8 as to_accepted,
        round(avg(m.first_invoice - coalesce(r.at, w.done_at, s.created_at)::date), 1)::float8 as to_invoice,
        round(avg(m.first_money - m.first_invoice), 1)::float8 as to_money
      from app.contracted_service s
      join app.client c on c.tenant_id = s.tenant_id and c.id = s.client_id
      left join lateral (select min(o.done_at) as done_at from app.work_order o
        where o.tenant_id = s.tenant_id and o.contracted_service_id = s.id and o.done_at is not null) w on true
      left join lateral (select min(p.answered_at) as at from app.acceptance_line a
        join app.acceptance_report p on p.tenant_id = a.tenant_id and p.id = a.report_id and p.state like 'accepted%'
        where a.tenant_id = s.tenant_id and a.contracted_service_id = s.id) r on true
      left join lateral (select coalesce(sum(l.net), 0) as invoiced, min(i.issue_date) as first_invoice,
          coalesce(sum(round(l.net::numeric * (b.payable - b.open) / nullif(b.payable, 0))), 0) as collected,
          min((select min(a.date) from app.allocation a where a.tenant_id = i.tenant_id and a.invoice_id = i.id and a.payment_id is not null)) as first_money
        from app.invoice_line l
        join app.invoice i on i.tenant_id = l.tenant_id and i.id = l.invoice_id and i.state in ('issued', 'reversed') and i.kind not in ('proforma', 'advance')
        join app.invoice_balance b on b.tenant_id = i.tenant_id and b.id = i.id
        where l.tenant_id = s.tenant_id and l.contracted_service_id = s.id) m on true
      where s.currency = ${filter.currency} and s.created_at >= ${first} and s.created_at < ${last}
      group by 1) sums`);
};
