import { TENANT_TABLES_SQL } from './allowed.ts';
import type { CatalogRule } from './rule.ts';

const EXPRESSION = '(tenant_id = ( SELECT app.tid() AS tid))';

/** The one policy of a tenant's table: for everybody in `app`, for the application alone in `queue`. */
const isTenantOnly = `p.polname = 'tenant_only' and p.polcmd = '*' and p.polpermissive
  and pg_get_expr(p.polqual, p.polrelid) = '${EXPRESSION}' and pg_get_expr(p.polwithcheck, p.polrelid) = '${EXPRESSION}'
  and p.polroles = case t.schema when 'queue' then array['crm_app'::regrole::oid] else array[0::oid] end`;

/** The relay reads and marks the wake-ups of all. */
const isRelayAll = `t.schema = 'queue' and p.polname = 'relay_all' and p.polroles = array['crm_relay'::regrole::oid]`;

export const POLICY_RULES: readonly CatalogRule[] = [
  {
    code: 'NO_POLICY',
    because: 'without a policy nobody sees anything, or with row security off everybody everything',
    sql: `select t.name as object from (${TENANT_TABLES_SQL}) t
      where not exists (select 1 from pg_policy p where p.polrelid = t.oid and p.polname = 'tenant_only')`,
  },
  {
    code: 'NO_WITH_CHECK_OR_ODD_EXPR',
    because: 'a policy of other words may be always true, or let a row be written into another tenant',
    sql: `select t.name || ': ' || p.polname as object from (${TENANT_TABLES_SQL}) t join pg_policy p on p.polrelid = t.oid
      where p.polname = 'tenant_only' and (${isTenantOnly}) is not true`,
  },
  {
    code: 'POLICY_EXTRA',
    because: 'policies are joined by OR: a second one only widens',
    sql: `select p.polrelid::regclass::text || ': ' || p.polname as object from pg_policy p
      left join (${TENANT_TABLES_SQL}) t on t.oid = p.polrelid
      where t.oid is null or (p.polname <> 'tenant_only' and (${isRelayAll}) is not true)`,
  },
  {
    code: 'TID_ODD',
    because: 'every policy stands on this one function',
    sql: `select 'app.tid()' as object where not exists (
      select 1 from pg_proc p join pg_language l on l.oid = p.prolang where p.oid = to_regprocedure('app.tid()') and l.lanname = 'sql'
        and trim(p.prosrc) = $$select nullif(current_setting('app.tenant_id', true), '')::uuid$$
        and p.provolatile = 's' and not p.prosecdef and not p.proleakproof and p.proconfig is null and p.prorettype = 'uuid'::regtype)
      union all select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname <> 'app' and p.proname = 'tid'`,
  },
];
