import { decodeCursor, encodeCursor } from './keyset.ts';
import type { ColumnKind, Columns, RowOf, SumsOf } from '#domain/reports/model/column.ts';
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
  return asSums<C>(
    Object.fromEntries(
      keys.map((key) => [
        key,
        total(
          rows.map((row): unknown => row[key]),
          columns[key]?.kind,
        ),
      ]),
    ),
  );
}

/** Of counts a number, also where there is no row to count; else what scaled integers come to. */
const total = (values: readonly unknown[], kind: ColumnKind | undefined): bigint | number =>
  kind === 'count' || kind === 'days'
    ? values.filter((value) => typeof value === 'number').reduce((a, b) => a + b, 0)
    : values.filter((value) => typeof value === 'bigint').reduce((a, b) => a + b, 0n);

/** Guaranteed by `summed`: what it adds up is of the kind of its column. */
const asSums = <C extends Columns>(sums: Record<string, bigint | number>) => sums as SumsOf<C>;
