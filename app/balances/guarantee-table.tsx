import { ShieldCheck } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { listGuarantees } from '#domain/collections/list-guarantees.ts';

/** Guarantees that clients keep; those to be claimed back are marked. */
export function GuaranteeTable({ rows, totals }: Awaited<ReturnType<typeof listGuarantees>>) {
  const { balances } = useMessages();
  const m = balances.guarantees;
  const foot = totals.map(({ currency, kept }) => (
    <div key={currency}>
      <Money value={kept} currency={currency} />
    </div>
  ));
  return (
    <>
      <p className="mb-4 max-w-text text-muted">{m.lead}</p>
      <DataTable
        caption={m.title}
        rows={rows}
        rowKey={({ invoiceId }) => invoiceId}
        rowHref={({ invoiceId }) => `/invoices/${invoiceId}`}
        empty={
          <EmptyState icon={ShieldCheck} title={m.empty}>
            {m.emptyText}
          </EmptyState>
        }
        columns={[
          { key: 'invoice', head: m.invoice, phone: 'title', cell: ({ number }) => number },
          { key: 'client', head: m.client, phone: 'meta', cell: ({ clientName }) => clientName },
          { key: 'until', head: m.until, cell: ({ until }) => (until === null ? null : <Day date={until} />) },
          {
            key: 'state',
            head: m.state,
            phone: 'state',
            cell: ({ isReleased }) => (
              <StateMark tone={isReleased ? 'warning' : 'neutral'}>{isReleased ? m.released : m.waiting}</StateMark>
            ),
          },
          {
            key: 'kept',
            head: m.kept,
            align: 'end',
            phone: 'amount',
            cell: ({ kept, currency }) => <Money value={kept} currency={currency} />,
            foot,
          },
        ]}
      />
    </>
  );
}
