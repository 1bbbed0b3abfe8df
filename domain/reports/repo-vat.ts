import { sql } from 'drizzle-orm';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export interface VatStanding {
  id: string;
  number: string;
  day: CivilDate;
  client: string;
  category: string;
  rate: number;
  /** Before the period and at its end: `payable` and `collected` in the invoice's currency, the rest in lei. */
  before: { payable: bigint; collected: bigint; base: bigint; vat: bigint };
  after: { payable: bigint; collected: bigint; base: bigint; vat: bigint };
}

type Read = Record<
  'payable_0' | 'payable_1' | 'collected_0' | 'collected_1' | 'base_0' | 'base_1' | 'vat_0' | 'vat_1',
  string
> & { id: string; number: string; day: CivilDate; client: string; category: string; rate: number };

/**
 * Invoices under TVA la încasare that moved in a period or had something left at its end, by rate: what was to be paid and
 * what was collected before the period and at its end, stornos taken off on their days.
 */
export async function vatStandings(tx: Tx, from: CivilDate, to: CivilDate): Promise<VatStanding[]> {
  const rows = await tx.db.execute<Read>(sql`
    with moved as (
      select invoice_id as id from app.allocation where date >= ${from}
      union select id from app.invoice_balance where open <> 0
    )
    select i.id, i.printed_number as number, i.issue_date::text as day, c.name as client, v.category, v.rate,
      case when i.issue_date < ${from} then i.payable + s.payable_0 else 0 end as payable_0, i.payable + s.payable_1 as payable_1,
      m.collected_0, m.collected_1,
      case when i.issue_date < ${from} then v.base_in_lei + s.base_0 else 0 end as base_0, v.base_in_lei + s.base_1 as base_1,
      case when i.issue_date < ${from} then v.vat_in_lei + s.vat_0 else 0 end as vat_0, v.vat_in_lei + s.vat_1 as vat_1
    from moved
    join app.invoice_vat v on v.tenant_id = app.tid() and v.invoice_id = moved.id and v.due = 'collection' and v.day <= ${to}
    join app.invoice i on i.tenant_id = v.tenant_id and i.id = v.invoice_id and i.kind <> 'storno' and i.state in ('issued', 'reversed')
    join app.client c on c.tenant_id = i.tenant_id and c.id = i.client_id
    cross join lateral (
      select coalesce(sum(r.payable) filter (where r.issue_date < ${from}), 0) as payable_0, coalesce(sum(r.payable), 0) as payable_1,
        coalesce(sum(w.base_in_lei) filter (where r.issue_date < ${from}), 0) as base_0, coalesce(sum(w.base_in_lei), 0) as base_1,
        coalesce(sum(w.vat_in_lei) filter (where r.issue_date < ${from}), 0) as vat_0, coalesce(sum(w.vat_in_lei), 0) as vat_1
      from app.invoice r left join app.invoice o on o.tenant_id = r.tenant_id and o.id = r.reverses_id and o.kind = 'storno'
      left join app.invoice_vat w on w.tenant_id = r.tenant_id and w.invoice_id = r.id and w.category = v.category and w.rate = v.rate
      where r.tenant_id = i.tenant_id and r.state in ('issued', 'reversed') and r.issue_date <= ${to}
        and (r.reverses_id = i.id or o.reverses_id = i.id)
    ) s
    cross join lateral (
      select coalesce(sum(a.amount) filter (where a.date < ${from}), 0) as collected_0, coalesce(sum(a.amount), 0) as collected_1
      from app.allocation a join app.payment p on p.tenant_id = a.tenant_id and p.id = a.payment_id and p.method <> 'write_off'
      where a.tenant_id = i.tenant_id and a.invoice_id = i.id and a.date <= ${to}
    ) m
    order by i.issue_date, i.id, v.rate desc`);
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    day: row.day,
    client: row.client,
    category: row.category,
    rate: row.rate,
    before: standing(row.payable_0, row.collected_0, row.base_0, row.vat_0),
    after: standing(row.payable_1, row.collected_1, row.base_1, row.vat_1),
  }));
}

const standing = (payable: string, collected: string, base: string, vat: string) => ({
  payable: BigInt(payable),
  collected: BigInt(collected),
  base: BigInt(base),
  vat: BigInt(vat),
});
