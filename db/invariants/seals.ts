import { sql, type SQL } from 'drizzle-orm';

/** What was signed here is sealed, once, and only that. */
export const SEALS: Record<string, SQL> = {
  'S1 what everybody has signed here is sealed within the hour': sql`
    select e.subject_kind, e.subject_id from app.envelope e
    where e.state = 'complete' and e.document is not null and e.completed_at < app.as_of() - interval '1 hour'
      and not exists (select 1 from app.seal s where s.tenant_id = e.tenant_id and s.envelope_id = e.id)
      and not exists (select 1 from app.signature g
        where g.tenant_id = e.tenant_id and g.envelope_id = e.id and g.method not in ('typed', 'drawn'))`,
  'S2 only what everybody has signed is sealed': sql`
    select s.id from app.seal s join app.envelope e on e.tenant_id = s.tenant_id and e.id = s.envelope_id
    where e.state <> 'complete'
      or exists (select 1 from app.signature g where g.tenant_id = e.tenant_id and g.envelope_id = e.id and g.state <> 'signed')`,
};
