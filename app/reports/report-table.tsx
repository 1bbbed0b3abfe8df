import { ChartNoAxesColumn } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import type { Column, ColumnKind, Value } from '#domain/reports/model/column.ts';
import type { ReportWords } from './report-words.ts';
import { pathOf, type ShownReport } from './shown.ts';
import { isNumber, valueText } from './value-text.ts';

/** From so many columns on a table is wide. */
const MANY = 9;
/** Up to so many characters a text stays on one line: numbers of documents, short words. */
const SHORT = 15;

type Keyed = { key: string; row: ShownReport['rows'][number] };
type Props = { report: ShownReport; words: ReportWords; next: string | undefined; previous: string | undefined };

/** The rows of a report, with the sums of them all in the foot. */
export function ReportTable({ report: { columns, rows, sums, leadsTo }, words, next, previous }: Props) {
  const { reports: m } = useMessages();
  const [first] = Object.keys(columns);
  const onPhone = Object.entries(columns).find(([, { phone }]) => phone === 'title')?.[0] ?? first;
  const labelOf = (key: string, { kind, phone }: Column) =>
    isNumber(kind) && phone === 'meta' ? words.columns[key] : undefined;
  const foot = (key: string, column: Column) => {
    const sum = sums[key];
    if (sum !== undefined) return <Shown value={sum} kind={column.kind} label={labelOf(key, column)} isStrong />;
    if (Object.keys(sums).length === 0 || (key !== first && key !== onPhone)) return undefined;
    return (
      <span className={cx('font-semibold', key !== onPhone && 'max-md:hidden', key !== first && 'md:hidden')}>
        {m.total}
      </span>
    );
  };
  const table = (
    <DataTable
      caption={words.title}
      rows={rows.map((row, index) => ({ key: `${index} ${row.id ?? ''}`, row }))}
      rowKey={({ key }) => key}
      rowHref={({ row }) => pathOf(leadsTo, row.id)}
      empty={
        <EmptyState icon={ChartNoAxesColumn} title={words.empty}>
          {words.text}
        </EmptyState>
      }
      columns={Object.entries(columns).map(([key, column]) => ({
        key,
        head: words.columns[key] ?? key,
        cell: ({ row }: Keyed) => <Shown value={row[key]} kind={column.kind} label={labelOf(key, column)} />,
        foot: foot(key, column),
        ...(isNumber(column.kind) ? { align: 'end' as const } : {}),
        ...(column.phone === undefined ? {} : { phone: column.phone }),
      }))}
      pager={{ next, previous }}
    />
  );
  return Object.keys(columns).length >= MANY ? <div className="ledger-wide">{table}</div> : table;
}

interface ShownProps {
  value: Value | undefined;
  kind: ColumnKind;
  /** What a number is, where it stands on a phone's card without its head. */
  label?: string | undefined;
  isStrong?: boolean;
}

function Shown({ value, kind, label, isStrong = false }: ShownProps) {
  const m = useMessages();
  const text = value === 0n && !isStrong ? '–' : valueText(value, kind, m);
  const isNothing = value === null || value === undefined || value === 0n;
  return (
    <span
      className={cx(
        isNumber(kind) && 'tabular-nums',
        (isNumber(kind) || text.length <= SHORT) && 'whitespace-nowrap',
        isStrong && 'font-semibold',
        isNothing && !isStrong && 'text-muted',
      )}
    >
      {label === undefined ? null : <span className="font-normal text-muted md:hidden">{`${label}: `}</span>}
      {text}
    </span>
  );
}
