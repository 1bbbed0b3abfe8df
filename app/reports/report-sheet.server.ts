import type { xlsxOf } from '#app/http/wiring.server.ts';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { Messages } from '#domain/messages/index.ts';
import type { ColumnKind, RowOf, SumsOf, Value } from '#domain/reports/model/column.ts';
import type { Columns } from '#domain/reports/model/column.ts';
import type { ReportWords } from './report-words.ts';
import { valueText } from './value-text.ts';

type Sheet = Parameters<typeof xlsxOf>[0];
type Cell = Sheet['rows'][number][number];

interface Whole {
  definition: { columns: Columns };
  words: ReportWords;
  m: Messages;
  shown: { rows: readonly RowOf<Columns>[]; sums: SumsOf<Columns> };
}

/** A report as a sheet of Excel: numbers are numbers, to their last digit; the sums stand last. */
export function reportSheet({ definition: { columns }, words, m, shown: { rows, sums } }: Whole): Sheet {
  const keys = Object.entries(columns);
  const cells = (row: Readonly<Record<string, Value | undefined>>): Cell[] =>
    keys.map(([key, { kind }]) => cellOf(row[key], kind, m));
  const [first] = keys;
  const last = Object.keys(sums).length === 0 || !first ? [] : [[m.reports.total, ...cells(sums).slice(1)]];
  return {
    name: words.title,
    head: keys.map(([key]) => words.columns[key] ?? key),
    rows: [...rows.map(cells), ...last],
  };
}

function cellOf(value: Value | undefined, kind: ColumnKind, m: Messages): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint')
    return {
      number: formatDecimal(value, kind === 'quantity' ? SCALE.quantity : SCALE.amount, { trim: kind === 'quantity' }),
    };
  if (typeof value === 'number')
    return { number: kind === 'percent' ? formatDecimal(BigInt(value), SCALE.percent, { trim: true }) : String(value) };
  return valueText(value, kind, m);
}
