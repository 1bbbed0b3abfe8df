import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Day } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { PlanOrder } from '#domain/plans/model/order.ts';

const TONES = { open: 'info', paid: 'success', cancelled: 'neutral', expired: 'neutral' } as const;

/** What was bought before, with the operator's papers. */
export function OrderList({ orders }: { orders: readonly PlanOrder[] }) {
  const { plans: m } = useMessages();
  return (
    <DataTable
      caption={m.ordersTitle}
      rows={orders}
      rowKey={({ id }) => id}
      columns={[
        { key: 'day', head: m.day, phone: 'meta', cell: ({ createdAt }) => <Day date={civilDateOf(createdAt)} /> },
        { key: 'period', head: m.plan, phone: 'title', cell: ({ months }) => m.period(months) },
        { key: 'paper', head: m.paper, cell: ({ invoiceNumber, proformaNumber }) => invoiceNumber ?? proformaNumber },
        {
          key: 'state',
          head: m.state,
          phone: 'state',
          cell: ({ state }) => <StateMark tone={TONES[state]}>{m.orderStates[state]}</StateMark>,
        },
        {
          key: 'gross',
          head: m.amount,
          align: 'end',
          phone: 'amount',
          cell: ({ gross }) => `${formatRomanian(gross, 2)} lei`,
        },
      ]}
    />
  );
}
