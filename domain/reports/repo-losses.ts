import { sql } from 'drizzle-orm';
import { type CivilDate, endOfDay, startOfDay } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';

type Lost = {
  of: 'lead' | 'offer';
  client_id: string;
  what: string;
  day: CivilDate;
  client: string;
  reason: string;
  value: string | null;
};

/** What was lost in a period: leads and pieces of business with their reason, offers that were declined with what they came to. */
export const losses = async (tx: Tx, from: CivilDate, to: CivilDate, currency: string) => {
  const [first, last] = [startOfDay(from).toISOString(), endOfDay(to).toISOString()];
  const rows = await tx.db.execute<Lost>(sql`
    select lost.of, lost.client_id, lost.what, (lost.at at time zone 'Europe/Bucharest')::date::text as day, c.name as client,
      lost.reason, lost.value::text as value
    from (
      select 'lead' as of, client_id, wants as what, ended_at as at, lost_reason as reason, null::bigint as value
      from app.lead where state = 'lost' and ended_at >= ${first}::timestamptz and ended_at < ${last}::timestamptz
      union all
      select 'lead', d.client_id, d.title, d.ended_at, d.lost_reason, null from app.deal d
      where d.state = 'lost' and d.ended_at >= ${first}::timestamptz and d.ended_at < ${last}::timestamptz
        and not exists (select 1 from app.lead l where l.tenant_id = d.tenant_id and l.deal_id = d.id and l.state = 'lost')
      union all
      select 'offer', client_id, coalesce(printed_number, ''), answered_at, coalesce(decline_reason, ''), gross from app.offer
      where state = 'declined' and answered_at >= ${first}::timestamptz and answered_at < ${last}::timestamptz and currency = ${currency}
    ) lost join app.client c on c.tenant_id = app.tid() and c.id = lost.client_id
    order by lost.at desc`);
  return rows.map((row) => ({
    id: row.client_id,
    kind: row.of,
    what: row.what,
    day: row.day,
    client: row.client,
    reason: row.reason === '' ? null : row.reason,
    value: row.value === null ? null : BigInt(row.value),
  }));
};
