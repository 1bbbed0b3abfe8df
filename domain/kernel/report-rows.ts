import { decodeCursor, encodeCursor } from './keyset.ts';
import type { Columns, RowOf, SumsOf } from '#domain/reports/model/column.ts';
import type { Page } from './report.ts';

/** A page of rows that are all there already. @throws Invalid `errors.badCursor` */
export function sliced<Row>(rows: readonly Row[], { after, size }: Page): { rows: readonly Row[]; next?: string } {
  const start = after === undefined ? 0 : Number(decodeCursor(after).sort) || 0;
  const page = rows.slice(start, start + size);
  return start + size < rows.length ? { rows: page, next: encodeCursor(String(start + size), '') } : { rows: page };
}

/** What the columns that are added up come to over all rows. */
export function summed<C extends Columns>(columns: C, rows: readonly RowOf<C>[]): SumsOf<C> {
  const keys = Object.keys(columns).filter((key) => columns[key]?.sum === true);
  return asSums<C>(Object.fromEntries(keys.map((key) => [key, total(rows.map((row): unknown => row[key]))])));
}

const total = (values: readonly unknown[]): bigint | number => {
  const counts = values.filter((value) => typeof value === 'number');
  if (counts.length > 0) return counts.reduce((a, b) => a + b, 0);
  return values.filter((value) => typeof value === 'bigint').reduce((a, b) => a + b, 0n);
};

/** Guaranteed by `summed`: what it adds up is of the kind of its column. */
const asSums = <C extends Columns>(sums: Record<string, bigint | number>) => sums as SumsOf<C>;
