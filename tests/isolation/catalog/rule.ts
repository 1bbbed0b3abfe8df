export type CatalogCode =
  | 'SCHEMA_UNDECLARED'
  | 'TABLE_UNDECLARED'
  | 'RLS_OFF'
  | 'NOT_FORCED'
  | 'TENANT_ID_MISSING_OR_NULLABLE'
  | 'TENANT_DEFAULT_ODD'
  | 'INHERITANCE_CHILD_RLS_OFF'
  | 'NO_POLICY'
  | 'NO_WITH_CHECK_OR_ODD_EXPR'
  | 'POLICY_EXTRA'
  | 'TID_ODD'
  | 'FK_WITHOUT_TENANT'
  | 'FK_NOT_ENFORCED'
  | 'UNIQUE_WITHOUT_TENANT'
  | 'SEQ_SHARED'
  | 'VIEW_NOT_INVOKER'
  | 'MATVIEW'
  | 'FOREIGN_TABLE'
  | 'SECDEF'
  | 'LEAKPROOF'
  | 'REWRITE_RULE'
  | 'PUBLICATION'
  | 'PUBLIC_GRANT'
  | 'GRANT_UNEXPECTED'
  | 'GRANT_OPTION'
  | 'COLUMN_GRANT'
  | 'DEFAULT_PRIVILEGES'
  | 'APP_ROLE_CAN_TRUNCATE_REF_TRIGGER'
  | 'APP_ROLE_CAN_CREATE'
  | 'APP_ROLE_PRIVILEGED'
  | 'APP_ROLE_MEMBER_OF_PRIVILEGED'
  | 'APP_ROLE_OWNS'
  | 'OWNED_BY_SUPERUSER'
  | 'ROLE_SETTING'
  | 'IMMUTABILITY_TRIGGER_MISSING';

/** One question to the catalog: each row of the answer names an object that breaks the rule. */
export interface CatalogRule {
  code: CatalogCode;
  /** What an attacker gains when the rule is broken. */
  because: string;
  sql: string;
}

/** A list of texts as SQL values. Only names written in this folder come here. */
export const listed = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
