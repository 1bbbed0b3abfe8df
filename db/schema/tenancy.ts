import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';

/** All tables of tenants. Policies, FORCE and grants are laid on every table of this schema by `db/protect.sql`. */
export const app = pg.pgSchema('app');

/** The tenant is the first column of every key; nobody passes it, because the default reads it from the transaction. */
export const tenantColumns = <Kind extends string>() => ({
  tenantId: pg
    .uuid()
    .notNull()
    .default(sql`app.tid()`),
  id: pg.uuid().$type<import('#domain/kernel/pure/ids.ts').Id<Kind>>().notNull(),
  createdAt: instant()
    .notNull()
    .default(sql`app.as_of()`),
});

/** Counts the changes of a row; a page sends back the one it showed, and the second of two editors is told. */
export const versionColumn = () => ({ version: pg.integer().notNull().default(1) });

export const instant = () => pg.timestamp({ withTimezone: true, mode: 'date' });

/** A day that the law reads, in Bucharest. */
export const civil = () => pg.date({ mode: 'string' }).$type<import('#domain/kernel/pure/civil-date.ts').CivilDate>();

/** Money in minor units, or a scaled quantity or price. */
export const scaled = () => pg.bigint({ mode: 'bigint' });

export const currencyColumn = () => ({ currency: pg.char({ length: 3 }).notNull().default('RON') });

export const idOf = <Kind extends string>() => pg.uuid().$type<import('#domain/kernel/pure/ids.ts').Id<Kind>>();

interface Keyed {
  tenantId: pg.AnyPgColumn;
  id: pg.AnyPgColumn;
}

export const tenantKey = (table: Keyed) => pg.primaryKey({ columns: [table.tenantId, table.id] });

/** A foreign key that cannot point at another tenant's row: it always starts with `tenant_id`. */
export const belongsTo = (name: string, table: { tenantId: pg.AnyPgColumn }, column: pg.AnyPgColumn, parent: Keyed) =>
  pg.foreignKey({ name, columns: [table.tenantId, column], foreignColumns: [parent.tenantId, parent.id] });

/** A closed union of states kept as text, because the comparison of enums is not leakproof and would not use an index under RLS. */
export const oneOf = (name: string, column: pg.AnyPgColumn, values: readonly string[]) =>
  pg.check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`);

/** A sum that starts at nothing and is moved by the transactions of documents. */
export const zero = () =>
  scaled()
    .notNull()
    .default(sql`0`);
