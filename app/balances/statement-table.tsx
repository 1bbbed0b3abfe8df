import { FileCheck2 } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { listAccountStatements } from '#domain/balances/list-account-statements.ts';
import { useStatementMark } from './statement-mark.ts';

type Row = Awaited<ReturnType<typeof listAccountStatements>>['rows'][number];

/** Statements of account with what their clients answered. */
export function StatementTable({ rows, next }: { rows: readonly Row[]; next: string | undefined }) {
  const { balances: m } = useMessages();
  const mark = useStatementMark();
  return (
    <DataTable
      caption={m.title}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/collections/balances/${id}`}
      pager={{ next, previous: undefined }}
      empty={
        <EmptyState icon={FileCheck2} title={m.empty}>
          {m.emptyText}
        </EmptyState>
      }
      columns={[
        { key: 'client', head: m.columns.client, phone: 'title', cell: ({ clientName }) => clientName },
        { key: 'day', head: m.columns.day, phone: 'meta', cell: ({ day }) => <Day date={day} /> },
        {
          key: 'state',
          head: m.columns.state,
          phone: 'state',
          cell: (row) => {
            const { tone, text } = mark(row);
            return <StateMark tone={tone}>{text}</StateMark>;
          },
        },
        {
          key: 'answered',
          head: m.columns.answered,
          cell: ({ answeredAt }) => (answeredAt ? <Instant at={answeredAt} /> : null),
        },
        {
          key: 'balance',
          head: m.columns.balance,
          align: 'end',
          phone: 'amount',
          cell: ({ totals }) => (
            <>
              {totals.map(({ currency, balance }) => (
                <div key={currency}>
                  <Money value={balance} currency={currency} />
                </div>
              ))}
            </>
          ),
        },
      ]}
    />
  );
}
