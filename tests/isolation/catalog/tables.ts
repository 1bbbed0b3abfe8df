import { GLOBAL_TABLES, OUR_SCHEMAS_SQL, TENANT_SCHEMAS, TENANT_TABLES_SQL } from './allowed.ts';
import { type CatalogRule, listed } from './rule.ts';

export const TABLE_RULES: readonly CatalogRule[] = [
  {
    code: 'SCHEMA_UNDECLARED',
    because: 'no rule watches a schema that is not named here',
    sql: `select nspname as object from pg_namespace
      where nspname not in (${OUR_SCHEMAS_SQL}, 'information_schema') and nspname not like 'pg\\_%'`,
  },
  {
    code: 'TABLE_UNDECLARED',
    because: 'a table outside the tenants’ schemas has no policy, so it needs a written reason',
    sql: `select n.nspname || '.' || c.relname as object from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in (${OUR_SCHEMAS_SQL}) and n.nspname not in (${listed(TENANT_SCHEMAS)}) and c.relkind in ('r', 'p')
        and n.nspname || '.' || c.relname not in (${listed(Object.keys(GLOBAL_TABLES))})`,
  },
  {
    code: 'RLS_OFF',
    because: 'policies are not looked at',
    sql: `select t.name as object from (${TENANT_TABLES_SQL}) t join pg_class c on c.oid = t.oid where not c.relrowsecurity`,
  },
  {
    code: 'NOT_FORCED',
    because: 'the owner, its views and its functions see every tenant',
    sql: `select t.name as object from (${TENANT_TABLES_SQL}) t join pg_class c on c.oid = t.oid where not c.relforcerowsecurity`,
  },
  {
    code: 'TENANT_ID_MISSING_OR_NULLABLE',
    because: 'a row without a tenant belongs to nobody and is checked by nothing',
    sql: `select t.name as object from (${TENANT_TABLES_SQL}) t
      left join pg_attribute a on a.attrelid = t.oid and a.attname = 'tenant_id' and not a.attisdropped
      where a.attnum is null or not a.attnotnull or a.atttypid <> 'uuid'::regtype`,
  },
  {
    code: 'TENANT_DEFAULT_ODD',
    because: 'a default other than the transaction’s tenant writes into somebody’s rows',
    sql: `select t.name as object from (${TENANT_TABLES_SQL}) t
      join pg_attribute a on a.attrelid = t.oid and a.attname = 'tenant_id' and not a.attisdropped
      left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
      where pg_get_expr(d.adbin, d.adrelid) is distinct from 'app.tid()'`,
  },
  {
    code: 'INHERITANCE_CHILD_RLS_OFF',
    because: 'a partition asked directly is not filtered by its parent’s policy',
    sql: `select i.inhrelid::regclass::text as object from pg_inherits i
      join (${TENANT_TABLES_SQL}) t on t.oid = i.inhparent join pg_class c on c.oid = i.inhrelid
      where c.relkind in ('r', 'p', 'f') and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
];
