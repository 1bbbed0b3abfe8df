import { OUR_SCHEMAS_SQL, TENANT_TABLES_SQL } from './allowed.ts';
import type { CatalogRule } from './rule.ts';

const tenantColumn = (table: string) =>
  `(select a.attnum from pg_attribute a where a.attrelid = ${table} and a.attname = 'tenant_id' and not a.attisdropped)`;

export const KEY_RULES: readonly CatalogRule[] = [
  {
    code: 'FK_WITHOUT_TENANT',
    because: 'foreign keys go around policies: a row could point at another tenant’s row, and tell that it exists',
    sql: `select k.conrelid::regclass::text || ': ' || k.conname as object from pg_constraint k
      where k.contype = 'f' and (k.conrelid in (select oid from (${TENANT_TABLES_SQL}) t) or k.confrelid in (select oid from (${TENANT_TABLES_SQL}) t))
        and not exists (select 1 from generate_subscripts(k.conkey, 1) i
          where k.conkey[i] = ${tenantColumn('k.conrelid')} and k.confkey[i] = ${tenantColumn('k.confrelid')})`,
  },
  {
    code: 'FK_NOT_ENFORCED',
    because: 'a key that is not checked, or whose parent may vanish by a cascade, holds nothing',
    sql: `select k.conrelid::regclass::text || ': ' || k.conname as object from pg_constraint k
      where k.contype = 'f' and k.conrelid in (select oid from (${TENANT_TABLES_SQL}) t)
        and (not k.convalidated or exists (select 1 from pg_trigger g where g.tgconstraint = k.oid and g.tgenabled = 'D'))`,
  },
  {
    code: 'UNIQUE_WITHOUT_TENANT',
    because: 'a refused repeat tells one tenant what another has',
    sql: `select x.indexrelid::regclass::text as object from pg_index x join (${TENANT_TABLES_SQL}) t on t.oid = x.indrelid
      where (x.indisunique or x.indisexclusion) and coalesce(x.indkey[0] = ${tenantColumn('x.indrelid')}, false) is not true`,
  },
  {
    code: 'SEQ_SHARED',
    because: 'a counter that all share tells each how much the others do',
    sql: `select c.oid::regclass::text as object from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'S' and n.nspname in (${OUR_SCHEMAS_SQL}) and n.nspname <> 'drizzle'`,
  },
];
