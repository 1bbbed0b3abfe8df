import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Money } from '#app/ui/money.tsx';
import type { ShownRun } from './shown-ladder.ts';

/** Unpaid invoices of which nobody is reminded, each with the reason. */
export function HeldList({ rows }: { rows: ShownRun['held'] }) {
  const { reminders: m } = useMessages();
  return (
    <DataTable
      caption={m.held}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/invoices/${id}`}
      columns={[
        { key: 'number', head: m.columns.invoices, phone: 'title', cell: ({ number }) => number },
        { key: 'client', head: m.columns.client, phone: 'meta', cell: ({ clientName }) => clientName },
        { key: 'why', head: m.columns.why, phone: 'state', cell: ({ why }) => m.why[why] },
        {
          key: 'open',
          head: m.columns.amount,
          align: 'end',
          phone: 'amount',
          cell: ({ open, currency }) => <Money value={open} currency={currency} />,
        },
      ]}
    />
  );
}
