import { z } from 'zod';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { amount, civilDate, id, quantity } from '#domain/kernel/schemas.ts';

/** What a column holds. `word` is a key of `reports.words`, `unit` one of measure, `percent` hundredths of a percent, `amount` minor units. */
const VALUES = {
  text: z.string().nullable(),
  word: z.string().nullable(),
  unit: z.string().nullable(),
  day: civilDate().nullable(),
  amount: amount().nullable(),
  quantity: quantity().nullable(),
  count: z.number().int().nullable(),
  days: z.number().nullable(),
  percent: z.number().int().nullable(),
} satisfies Record<string, z.ZodType>;
export type ColumnKind = keyof typeof VALUES;

export interface Column<K extends ColumnKind = ColumnKind> {
  kind: K;
  /** Where it stands on a phone's card; without it only larger screens show it. */
  phone?: 'title' | 'amount' | 'meta' | 'state' | undefined;
  /** Added up over all rows. */
  sum?: true | undefined;
}
export type Columns = Readonly<Record<string, Column>>;

/** Keeps the kinds of columns as they are written, so that rows are checked against them. */
export const columnsOf = <const C extends Columns>(columns: C): C => columns;

export type Value = string | CivilDate | bigint | number | null;
type ValueOf<C extends Column> = z.output<(typeof VALUES)[C['kind']]>;

/** A row: the record that it is of, where it is of one, and a value for each column. */
export type RowOf<C extends Columns> = { id: string | null } & { [K in keyof C]: ValueOf<C[K]> };
export type SumsOf<C extends Columns> = { [K in keyof C]?: ValueOf<C[K]> };

/** The schema of the rows of a report, from its columns. */
export const rowSchema = <C extends Columns>(columns: C): z.ZodType<RowOf<C>> =>
  asRows(z.object({ id: id().nullable(), ...shapeOf(columns) }));

/** The schema of its sums: only of the columns that have one. */
export const sumsSchema = <C extends Columns>(columns: C): z.ZodType<SumsOf<C>> =>
  asRows(z.object(shapeOf(columns)).partial());

const shapeOf = (columns: Columns): z.ZodRawShape =>
  Object.fromEntries(Object.entries(columns).map(([key, { kind }]) => [key, VALUES[kind]]));

/** Guaranteed by `shapeOf`, which takes for each column the schema that `ValueOf` takes. */
const asRows = <T>(schema: z.ZodType) => schema as z.ZodType<T>;
