import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Rows whose id is one of these: one parameter, so that the statement is the same and stays prepared for lists of every length. */
export const anyOf = (column: PgColumn, ids: readonly string[]): SQL =>
  sql`${column} = any(${sql.param(`{${ids.join(',')}}`)}::uuid[])`;
