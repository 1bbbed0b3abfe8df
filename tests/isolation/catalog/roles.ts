import { OUR_SCHEMAS_SQL, PROCESS_ROLES_SQL } from './allowed.ts';
import type { CatalogRule } from './rule.ts';

export const ROLE_RULES: readonly CatalogRule[] = [
  {
    code: 'APP_ROLE_PRIVILEGED',
    because: 'such a role is not held by policies or can give itself rights',
    sql: `select rolname as object from pg_roles where rolname in (${PROCESS_ROLES_SQL}, 'crm_owner')
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
      union all select r || ' is missing' from unnest(array[${PROCESS_ROLES_SQL}, 'crm_owner']) r
      where r not in (select rolname from pg_roles)`,
  },
  {
    code: 'APP_ROLE_MEMBER_OF_PRIVILEGED',
    because: 'what a role is a member of it can become',
    sql: `select m.rolname || ' in ' || g.rolname as object from pg_auth_members a
      join pg_roles m on m.oid = a.member join pg_roles g on g.oid = a.roleid
      where m.rolname in (${PROCESS_ROLES_SQL}, 'crm_owner')`,
  },
  {
    code: 'APP_ROLE_OWNS',
    because: 'an owner switches row security off',
    sql: `select r.rolname || ': ' || o.name as object from pg_roles r join (
        select relowner as owner, oid::regclass::text as name from pg_class
        union all select proowner, oid::regprocedure::text from pg_proc
        union all select nspowner, nspname::text from pg_namespace
        union all select typowner, typname::text from pg_type
        union all select datdba, datname::text from pg_database) o on o.owner = r.oid
      where r.rolname in (${PROCESS_ROLES_SQL})`,
  },
  {
    code: 'OWNED_BY_SUPERUSER',
    because: 'views and functions of a superuser are not held by FORCE',
    sql: `select o.name as object from (
        select relowner as owner, relnamespace as namespace, oid::regclass::text as name from pg_class where relkind in ('r', 'p', 'v', 'm', 'S', 'f')
        union all select proowner, pronamespace, oid::regprocedure::text from pg_proc
        union all select nspowner, oid, nspname::text from pg_namespace where nspname <> 'public') o
      join pg_namespace n on n.oid = o.namespace
      where n.nspname in (${OUR_SCHEMAS_SQL}) and o.owner <> 'crm_owner'::regrole`,
  },
  {
    code: 'ROLE_SETTING',
    because: 'a setting of a role or database comes before the transaction’s: a tenant set there is everybody’s',
    sql: `select coalesce(r.rolname, d.datname, 'all') || ': ' || array_to_string(s.setconfig, ', ') as object from pg_db_role_setting s
      left join pg_roles r on r.oid = s.setrole left join pg_database d on d.oid = s.setdatabase
      where (r.rolname like 'crm\\_%' or r.rolname is null) and (d.datname = current_database() or d.datname is null)`,
  },
];
