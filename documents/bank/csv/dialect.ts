import { heading } from './headings.ts';
import type { Columns, Role } from './roles.ts';
import type { DayOrder } from './written-day.ts';

/** The layout of one bank's table, as data. */
export interface CsvDialect {
  readonly bank: string;
  /** Public place in which this layout is written down. */
  readonly source: string;
  /** Headings by which the table is known; each column is one of them or one of `columns`. */
  readonly known: readonly string[];
  readonly columns: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly order?: DayOrder;
  /** Rows without a day continue the text of the row before. */
  readonly continues?: true;
  /** Only rows in this state are booked. */
  readonly booked?: string;
  /** Words that stand in a cell for nothing. */
  readonly nothing?: readonly string[];
  /** Starts of lines between the pages of a statement. */
  readonly pageLines?: RegExp;
}

/** The columns of a header row that is of this dialect; undefined when it is not. */
export function columnsOf(dialect: CsvDialect, cells: readonly string[]): Columns | undefined {
  const headings = cells.map(heading);
  if (!dialect.known.every((it) => headings.includes(heading(it)))) return undefined;
  const found: Partial<Record<Role, number[]>> = {};
  for (const [role, names] of entriesOf(dialect.columns)) {
    const at = names.map((name) => headings.indexOf(heading(name))).filter((index) => index >= 0);
    if (at.length > 0) found[role] = role === 'remittance' ? at : at.slice(0, 1);
  }
  return found;
}

/** Guaranteed: `columns` of a dialect is typed by its roles. */
const entriesOf = (columns: CsvDialect['columns']) => Object.entries(columns) as [Role, readonly string[]][];
