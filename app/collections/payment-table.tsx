import { Wallet } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { PagerProps } from '#app/ui/pager.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { Tone } from '#app/ui/tone.ts';
import type { PaymentMethod, PaymentState } from '#domain/collections/model/payment.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export interface PaymentRow {
  id: string;
  clientName: string;
  method: PaymentMethod;
  state: PaymentState;
  amount: bigint;
  unallocated: bigint;
  currency: string;
  paidDate: CivilDate;
  orderNumber: string | null;
  receiptNumber: string | null;
  fiscalReceipt: string | null;
}

export const PAYMENT_TONES: Record<PaymentState, Tone> = {
  recorded: 'success',
  succeeded: 'success',
  started: 'info',
  failed: 'error',
  reversed: 'neutral',
  refunded: 'neutral',
  disputed: 'error',
};

type Props = {
  rows: readonly PaymentRow[];
  totals: readonly { currency: string; count: number; amount: bigint; unallocated: bigint }[];
  pager: PagerProps;
  isFiltered: boolean;
  action: React.ReactNode;
};

/** Money that came, the latest first, with its document and what nobody has decided about. */
export function PaymentTable({ rows, totals, pager, isFiltered, action }: Props) {
  const { collections: m } = useMessages();
  const count = totals.reduce((sum, one) => sum + one.count, 0);
  return (
    <DataTable
      caption={m.title}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/collections/${row.id}`}
      pager={{ ...pager, ...(count === 0 ? {} : { note: m.count(count) }) }}
      empty={
        isFiltered ? (
          <EmptyState icon={Wallet} title={m.emptyView} />
        ) : (
          <EmptyState icon={Wallet} title={m.empty} action={action} example={m.emptyExample}>
            {m.emptyText}
          </EmptyState>
        )
      }
      columns={[
        { key: 'date', head: m.columns.date, phone: 'meta', cell: ({ paidDate }) => <Day date={paidDate} /> },
        { key: 'client', head: m.columns.client, phone: 'title', cell: ({ clientName }) => clientName },
        { key: 'method', head: m.columns.method, cell: ({ method }) => m.methods[method] },
        {
          key: 'document',
          head: m.columns.document,
          cell: ({ receiptNumber, orderNumber, fiscalReceipt }) => receiptNumber ?? orderNumber ?? fiscalReceipt,
        },
        {
          key: 'amount',
          head: m.columns.amount,
          align: 'end',
          phone: 'amount',
          cell: ({ amount, currency }) => <Money value={amount} currency={currency} />,
          foot: totals.map(({ currency, amount }) => (
            <div key={currency}>
              <Money value={amount} currency={currency} size="strong" />
            </div>
          )),
        },
        {
          key: 'unallocated',
          head: m.columns.unallocated,
          align: 'end',
          cell: ({ unallocated, currency }) =>
            unallocated === 0n ? null : <Money value={unallocated} currency={currency} tone="warning" />,
          foot: totals.map(({ currency, unallocated }) => (
            <div key={currency}>
              <Money value={unallocated} currency={currency} />
            </div>
          )),
        },
        {
          key: 'state',
          head: m.columns.state,
          phone: 'state',
          cell: ({ state }) => <StateMark tone={PAYMENT_TONES[state]}>{m.states[state]}</StateMark>,
        },
      ]}
    />
  );
}
