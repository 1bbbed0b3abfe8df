import { type CsvDialect, columnsOf } from './dialect.ts';
import { DIALECTS } from './dialects/all.ts';
import { columnsByName } from './find-columns.ts';
import { headingsOf } from './headings.ts';
import type { TableMapping } from './mapping.ts';
import type { Columns } from './roles.ts';
import { DELIMITERS, type Delimiter, type Row, rowsOf } from './rows.ts';

/** A table in a file: where it starts, what its columns are, and the lines that stand above it. */
export interface Table {
  readonly delimiter: Delimiter;
  readonly header: Row;
  readonly columns: Columns;
  readonly dialect: CsvDialect | undefined;
  readonly above: readonly Row[];
}

type Text = () => Iterable<string>;

const LINES_ABOVE = 60;

/** The rows among which the header is looked for. */
export function firstRows(text: Text, delimiter: Delimiter, most = LINES_ABOVE): Row[] {
  const rows: Row[] = [];
  for (const row of rowsOf(text(), delimiter)) {
    rows.push(row);
    if (rows.length >= most) break;
  }
  return rows;
}

/** Finds the table as a person has described it, by a bank's known layout, or by the words of its headings. */
export function findTable(text: Text, mapping: TableMapping | undefined): Table | undefined {
  const sheets = DELIMITERS.map((delimiter) => ({ delimiter, rows: firstRows(text, delimiter) }));
  if (mapping) {
    const { columns } = mapping;
    return firstTable(sheets, ({ cells }) =>
      headingsOf(cells) === mapping.headings ? { columns, dialect: undefined } : undefined,
    );
  }
  return (
    firstTable(sheets, ({ cells }) => {
      for (const dialect of DIALECTS) {
        const columns = columnsOf(dialect, cells);
        if (columns) return { columns, dialect };
      }
      return undefined;
    }) ??
    firstTable(sheets, ({ cells }) => {
      const columns = cells.length > 1 ? columnsByName(cells) : undefined;
      return columns && { columns, dialect: undefined };
    })
  );
}

type Recognise = (row: Row) => Pick<Table, 'columns' | 'dialect'> | undefined;

function firstTable(
  sheets: readonly { delimiter: Delimiter; rows: readonly Row[] }[],
  recognise: Recognise,
): Table | undefined {
  for (const { delimiter, rows } of sheets) {
    for (const [index, header] of rows.entries()) {
      const found = recognise(header);
      if (found) return { delimiter, header, above: rows.slice(0, index), ...found };
    }
  }
  return undefined;
}

/** The headings that any of the first rows would be, by which a table said of before is looked up. */
export const candidateHeadings = (text: Text): string[] => [
  ...new Set(
    DELIMITERS.flatMap((delimiter) =>
      firstRows(text, delimiter)
        .filter(({ cells }) => cells.length > 1)
        .map(({ cells }) => headingsOf(cells))
        .filter((it) => /[a-z]/.test(it) && it.length <= 5_000),
    ),
  ),
];
