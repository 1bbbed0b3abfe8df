import { OUR_SCHEMAS_SQL } from './allowed.ts';
import type { CatalogRule } from './rule.ts';

const relationsOfKind = (kinds: string, and = 'true') =>
  `select c.oid::regclass::text as object from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in (${OUR_SCHEMAS_SQL}) and c.relkind in (${kinds}) and ${and}`;

const functionsWhere = (condition: string) =>
  `select p.oid::regprocedure::text as object from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname in (${OUR_SCHEMAS_SQL}) and ${condition}`;

export const CODE_RULES: readonly CatalogRule[] = [
  {
    code: 'VIEW_NOT_INVOKER',
    because: 'a view reads as its owner',
    sql: relationsOfKind("'v'", `not coalesce(c.reloptions @> array['security_invoker=true'], false)`),
  },
  {
    code: 'MATVIEW',
    because: 'a materialised view holds what its refresher saw, and no policy looks at it',
    sql: relationsOfKind("'m'"),
  },
  { code: 'FOREIGN_TABLE', because: 'the other server knows no policy', sql: relationsOfKind("'f'") },
  { code: 'SECDEF', because: 'it runs with the rights of its owner', sql: functionsWhere('p.prosecdef') },
  {
    code: 'LEAKPROOF',
    because: 'it may be called on hidden rows before the policy is asked',
    sql: functionsWhere('p.proleakproof'),
  },
  {
    code: 'REWRITE_RULE',
    because: 'a rewritten query runs with the rights of the table’s owner',
    sql: `select r.ev_class::regclass::text || ': ' || r.rulename as object from pg_rewrite r
      join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in (${OUR_SCHEMAS_SQL}) and r.rulename <> '_RETURN'`,
  },
  {
    code: 'PUBLICATION',
    because: 'replication sends every tenant’s rows to whoever subscribes',
    sql: `select pubname as object from pg_publication`,
  },
];
