import { Scale } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { listCompensations } from '#domain/compensations/list-compensations.ts';

type Row = Awaited<ReturnType<typeof listCompensations>>['rows'][number];

/** Compensation reports, the latest first. */
export function CompensationTable({ rows, next }: { rows: readonly Row[]; next: string | undefined }) {
  const { compensations: m } = useMessages();
  return (
    <DataTable
      caption={m.title}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/collections/compensations/${id}`}
      pager={{ next, previous: undefined }}
      empty={
        <EmptyState icon={Scale} title={m.empty}>
          {m.emptyText}
        </EmptyState>
      }
      columns={[
        { key: 'report', head: m.columns.report, phone: 'title', cell: ({ printedNumber }) => printedNumber },
        { key: 'client', head: m.columns.client, phone: 'meta', cell: ({ clientName }) => clientName },
        { key: 'day', head: m.columns.day, cell: ({ day }) => <Day date={day} /> },
        {
          key: 'state',
          head: m.columns.state,
          phone: 'state',
          cell: ({ state }) => <StateMark tone={state === 'made' ? 'success' : 'neutral'}>{m.states[state]}</StateMark>,
        },
        {
          key: 'amount',
          head: m.columns.amount,
          align: 'end',
          phone: 'amount',
          cell: ({ amount, currency }) => <Money value={amount} currency={currency} />,
        },
      ]}
    />
  );
}
