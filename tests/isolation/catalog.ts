import type postgres from 'postgres';
import { CODE_RULES } from './catalog/code.ts';
import { GRANT_RULES } from './catalog/grants.ts';
import { KEY_RULES } from './catalog/keys.ts';
import { POLICY_RULES } from './catalog/policies.ts';
import { ROLE_RULES } from './catalog/roles.ts';
import { TABLE_RULES } from './catalog/tables.ts';
import { TRIGGER_RULES } from './catalog/triggers.ts';
import type { CatalogCode } from './catalog/rule.ts';

export interface Finding {
  code: CatalogCode;
  object: string;
}

export const CATALOG_RULES = [
  ...TABLE_RULES,
  ...POLICY_RULES,
  ...KEY_RULES,
  ...CODE_RULES,
  ...GRANT_RULES,
  ...ROLE_RULES,
  ...TRIGGER_RULES,
];

/** Everything in the database's catalog that would let one tenant's rows be seen or touched by another, or a paper be changed. Empty is right. */
export async function catalogFindings(sql: postgres.Sql | postgres.TransactionSql): Promise<Finding[]> {
  const answers = await Promise.all(
    CATALOG_RULES.map(async (rule) => {
      const rows = await sql.unsafe<{ object: string }[]>(rule.sql);
      return rows.map(({ object }) => ({ code: rule.code, object }));
    }),
  );
  return answers.flat();
}
