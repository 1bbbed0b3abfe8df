import { OUR_SCHEMAS_SQL, PROCESS_ROLES_SQL } from './allowed.ts';
import type { CatalogRule } from './rule.ts';

const ALL = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

/** What each role may do, written by hand: `schema.*` or one table. */
const GRANTS: readonly (readonly [object: string, roles: readonly string[], privileges: readonly string[]])[] = [
  ['app.*', ['crm_app'], ALL],
  ['queue.lane', ['crm_app'], ['SELECT', 'INSERT', 'UPDATE']],
  ['queue.outbox', ['crm_app'], ['INSERT']],
  ['queue.audit_due', ['crm_app'], ['SELECT', 'INSERT', 'DELETE']],
  ['queue.audit_due', ['crm_relay'], ['SELECT']],
  ['queue.lane', ['crm_relay'], ['SELECT', 'UPDATE']],
  ['queue.outbox', ['crm_relay'], ['SELECT', 'DELETE']],
  ['queue.heartbeat', ['crm_relay'], ALL],
  ['queue.call_budget', ['crm_relay'], ALL],
  ['queue.heartbeat', ['crm_auth'], ['SELECT']],
  ['auth.*', ['crm_auth'], ALL],
  ['inbox.*', ['crm_auth'], ALL],
  ['law.*', ['crm_app', 'crm_auth', 'crm_law'], ['SELECT']],
  ['law.exchange_rate', ['crm_law'], ['INSERT', 'UPDATE']],
  ...['app', 'auth', 'inbox', 'queue', 'law', 'drizzle'].map(
    (schema) => [`${schema}.*`, ['crm_backup'], ['SELECT']] as const,
  ),
];

const SCHEMA_USERS: Readonly<Record<string, readonly string[]>> = {
  app: ['crm_app', 'crm_auth', 'crm_relay', 'crm_backup'],
  queue: ['crm_app', 'crm_relay', 'crm_auth', 'crm_backup'],
  auth: ['crm_auth', 'crm_backup'],
  inbox: ['crm_auth', 'crm_backup'],
  law: ['crm_app', 'crm_auth', 'crm_law', 'crm_backup'],
  drizzle: ['crm_backup'],
};

const expectedGrants = GRANTS.flatMap(([object, roles, privileges]) =>
  roles.flatMap((role) => privileges.map((privilege) => `('${object}', '${role}', '${privilege}')`)),
).join(', ');
const expectedUsers = Object.entries(SCHEMA_USERS)
  .flatMap(([schema, roles]) => roles.map((role) => `('${schema}', '${role}', 'USAGE')`))
  .join(', ');

/** Every grant on a schema, relation or function of ours: kind, schema, name, grantee (0 is PUBLIC), privilege, grantable. */
const GIVEN = `select * from (
  select 'relation' as kind, n.nspname as schema, n.nspname || '.' || c.relname as name, c.relowner as owner, g.grantee, g.privilege_type, g.is_grantable
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) g
    where c.relkind in ('r', 'p', 'v', 'm', 'f')
  union all select 'sequence', n.nspname, n.nspname || '.' || c.relname, c.relowner, g.grantee, g.privilege_type, g.is_grantable
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(coalesce(c.relacl, acldefault('s', c.relowner))) g where c.relkind = 'S'
  union all select 'function', n.nspname, p.oid::regprocedure::text, p.proowner, g.grantee, g.privilege_type, g.is_grantable
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
  union all select 'schema', n.nspname, n.nspname, n.nspowner, g.grantee, g.privilege_type, g.is_grantable
    from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) g
  ) all_grants where schema in (${OUR_SCHEMAS_SQL}) and grantee <> owner`;

const DEEP = `'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'`;

export const GRANT_RULES: readonly CatalogRule[] = [
  {
    code: 'PUBLIC_GRANT',
    because: 'what PUBLIC has every role has, also one that is made tomorrow',
    sql: `select g.kind || ' ' || g.name || ': ' || g.privilege_type as object from (${GIVEN}) g where g.grantee = 0
      union all select 'database: ' || g.privilege_type from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) g
        where d.datname = current_database() and g.grantee = 0`,
  },
  {
    code: 'GRANT_UNEXPECTED',
    because: 'a role that may do more than its process needs is a way around the process',
    sql: `select g.name || ': ' || r.rolname || ' ' || g.privilege_type as object from (${GIVEN}) g join pg_roles r on r.oid = g.grantee
      where (g.kind in ('relation', 'sequence') and g.privilege_type not in (${DEEP}) and not exists (
          select 1 from (values ${expectedGrants}) e(object, role, privilege)
          where e.role = r.rolname and e.privilege = g.privilege_type and e.object in (g.schema || '.*', g.name)))
        or (g.kind = 'schema' and g.privilege_type <> 'CREATE' and not exists (
          select 1 from (values ${expectedUsers}) e(schema, role, privilege) where e.role = r.rolname and e.schema = g.schema))`,
  },
  {
    code: 'GRANT_OPTION',
    because: 'who may pass a right on decides about it',
    sql: `select g.name || ': ' || coalesce(r.rolname, 'PUBLIC') as object from (${GIVEN}) g left join pg_roles r on r.oid = g.grantee where g.is_grantable`,
  },
  {
    code: 'COLUMN_GRANT',
    because: 'a right on a column is not seen where rights on tables are listed',
    sql: `select a.attrelid::regclass::text || '.' || a.attname as object from pg_attribute a
      join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where a.attacl is not null and n.nspname in (${OUR_SCHEMAS_SQL})`,
  },
  {
    code: 'DEFAULT_PRIVILEGES',
    because: 'a table made tomorrow would be open before its policy is laid',
    sql: `select pg_get_userbyid(defaclrole) || ': ' || defaclobjtype::text as object from pg_default_acl`,
  },
  {
    code: 'APP_ROLE_CAN_TRUNCATE_REF_TRIGGER',
    because: 'these rights are not governed by policies',
    sql: `select g.name || ': ' || coalesce(r.rolname, 'PUBLIC') || ' ' || g.privilege_type as object from (${GIVEN}) g
      left join pg_roles r on r.oid = g.grantee where g.kind = 'relation' and g.privilege_type in (${DEEP})`,
  },
  {
    code: 'APP_ROLE_CAN_CREATE',
    because: 'an own table, view or temporary function can stand before ours on the search path',
    sql: `select n.nspname || ': ' || r.rolname as object from pg_namespace n, pg_roles r
        where r.rolname in (${PROCESS_ROLES_SQL}) and n.nspname in (${OUR_SCHEMAS_SQL}) and has_schema_privilege(r.oid, n.oid, 'CREATE')
      union all select 'database: ' || r.rolname || ' ' || p from pg_roles r, unnest(array['CREATE', 'TEMPORARY']) p
        where r.rolname in (${PROCESS_ROLES_SQL}) and has_database_privilege(r.oid, current_database(), p)`,
  },
];
