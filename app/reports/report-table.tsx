import { ChartNoAxesColumn } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import type { ColumnKind, Value } from '#domain/reports/model/column.ts';
import type { ReportWords } from './report-words.ts';
import { pathOf, type ShownReport } from './shown.ts';
import { isNumber, valueText } from './value-text.ts';

type Keyed = { key: string; row: ShownReport['rows'][number] };
type Props = { report: ShownReport; words: ReportWords; next: string | undefined; previous: string | undefined };

/** The rows of a report, with the sums of them all in the foot. */
export function ReportTable({ report: { columns, rows, sums, leadsTo }, words, next, previous }: Props) {
  const { reports: m } = useMessages();
  const [first] = Object.keys(columns);
  const foot = (key: string, kind: ColumnKind) => {
    const sum = sums[key];
    if (sum !== undefined) return <Shown value={sum} kind={kind} isStrong />;
    return key === first && Object.keys(sums).length > 0 ? <span className="font-semibold">{m.total}</span> : undefined;
  };
  return (
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
      columns={Object.entries(columns).map(([key, { kind, phone }]) => ({
        key,
        head: words.columns[key] ?? key,
        cell: ({ row }: Keyed) => <Shown value={row[key]} kind={kind} />,
        foot: foot(key, kind),
        ...(isNumber(kind) ? { align: 'end' as const } : {}),
        ...(phone === undefined ? {} : { phone }),
      }))}
      pager={{ next, previous }}
    />
  );
}

function Shown({ value, kind, isStrong = false }: { value: Value | undefined; kind: ColumnKind; isStrong?: boolean }) {
  const m = useMessages();
  const isNothing = value === null || value === undefined || value === 0n;
  return (
    <span
      className={cx(
        isNumber(kind) && 'whitespace-nowrap tabular-nums',
        isStrong && 'font-semibold',
        isNothing && !isStrong && 'text-muted',
      )}
    >
      {value === 0n && !isStrong ? '–' : valueText(value, kind, m)}
    </span>
  );
}
