import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { Tone } from '#app/ui/tone.ts';
import type { Sale } from './sale-list.tsx';

const TONES: Record<Sale['state'], Tone> = {
  open: 'warning',
  paid: 'success',
  cancelled: 'neutral',
  expired: 'neutral',
};

/** Orders of Premium with their money and papers; without the company on a company's own page. */
export function SaleTable({ sales, isOfOne = false }: { sales: readonly Sale[]; isOfOne?: boolean }) {
  const { payments: m } = useMessages().operator;
  const company = {
    key: 'company',
    head: m.company,
    phone: 'title' as const,
    cell: ({ company: name }: Sale) => name,
  };
  return (
    <DataTable
      caption={m.all}
      rows={sales}
      rowKey={({ orderId }) => orderId}
      {...(isOfOne ? {} : { rowHref: ({ tenantId }: Sale) => `/ops/tenants/${tenantId}` })}
      columns={[
        ...(isOfOne ? [] : [company]),
        {
          key: 'ordered',
          head: m.ordered,
          phone: isOfOne ? 'title' : 'meta',
          cell: (row) => <Instant at={row.orderedAt} show="date" />,
        },
        { key: 'months', head: m.months, cell: (row) => m.monthsOf(row.months) },
        { key: 'way', head: m.way, cell: (row) => m.ways[row.way] },
        { key: 'paper', head: m.paper, cell: (row) => row.invoiceNumber ?? row.proformaNumber ?? '–' },
        { key: 'amount', head: m.amount, align: 'end', phone: 'amount', cell: (row) => <Money value={row.gross} /> },
        {
          key: 'state',
          head: m.state,
          phone: 'state',
          cell: ({ state }) => <StateMark tone={TONES[state]}>{m.states[state]}</StateMark>,
        },
      ]}
    />
  );
}
