import { Coins } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export interface CashRow {
  id: string;
  date: CivilDate;
  clientName: string;
  receiptNumber: string | null;
  fiscalReceipt: string | null;
  isReversed: boolean;
  amount: bigint;
  balance: bigint;
}

type Props = { from: CivilDate; to: CivilDate; before: bigint; after: bigint; rows: readonly CashRow[] };

/** Registru de casă: cash row by row, with what is in the till after each. */
export function CashTable({ from, to, before, after, rows }: Props) {
  const { collections: m } = useMessages();
  return (
    <>
      <p className="mb-4 max-w-text text-muted">{m.cashLead}</p>
      <Filters values={{ from, to }}>
        <input type="hidden" name="view" value="cash" />
        <DateField name="from" label={m.from} />
        <DateField name="to" label={m.to} />
      </Filters>
      <p className="mb-2 flex justify-between text-sm text-muted">
        {m.cashBefore}
        <Money value={before} />
      </p>
      <DataTable
        caption={m.views.cash}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/collections/${row.id}`}
        empty={<EmptyState icon={Coins} title={m.cashEmpty} />}
        columns={[
          { key: 'date', head: m.columns.date, phone: 'meta', cell: ({ date }) => <Day date={date} /> },
          {
            key: 'document',
            head: m.columns.document,
            phone: 'state',
            cell: ({ receiptNumber, fiscalReceipt, isReversed }) => (
              <>
                {receiptNumber ?? fiscalReceipt}
                {isReversed ? <span className="text-muted"> · {m.states.reversed}</span> : null}
              </>
            ),
          },
          { key: 'client', head: m.columns.client, phone: 'title', cell: ({ clientName }) => clientName },
          {
            key: 'amount',
            head: m.columns.amount,
            align: 'end',
            phone: 'amount',
            cell: ({ amount, isReversed }) => (isReversed ? <Money value={0n} /> : <Money value={amount} />),
          },
          { key: 'till', head: m.columns.till, align: 'end', cell: ({ balance }) => <Money value={balance} /> },
        ]}
      />
      <p className="mt-3 flex justify-between font-medium">
        {m.cashAfter}
        <Money value={after} size="strong" />
      </p>
    </>
  );
}
