import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { PagerProps } from '#app/ui/pager.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { listReceived } from '#domain/efactura/list-received.ts';
import { receivedMark } from './received-state.ts';

type List = Awaited<ReturnType<typeof listReceived>>;
type Row = List['rows'][number];

type Props = Pick<List, 'rows' | 'totals'> & {
  pager: PagerProps;
  empty: ReactNode;
  /** Whether who looks may decide. */
  mayDecide: boolean;
};

/** Suppliers' invoices, newest first, each with its one button. */
export function ReceivedTable({ rows, totals, pager, empty, mayDecide }: Props) {
  const { efactura, common } = useMessages();
  const { received: m } = efactura;
  const sums = totals.filter(({ currency }) => currency !== null);
  return (
    <DataTable
      caption={m.title}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/efactura/received/${row.id}`}
      pager={pager}
      empty={empty}
      {...(mayDecide ? { rowActions: (row: Row) => <Approve row={row} /> } : {})}
      columns={[
        {
          key: 'supplier',
          head: m.supplier,
          phone: 'title',
          cell: (row) => row.supplierName ?? row.supplierCui ?? m.unknownSupplier,
        },
        { key: 'number', head: common.number, phone: 'meta', cell: (row) => row.number ?? '–' },
        { key: 'issued', head: m.issued, cell: (row) => (row.issueDate ? <Day date={row.issueDate} /> : '–') },
        { key: 'due', head: m.due, cell: (row) => (row.dueDate ? <Day date={row.dueDate} /> : '–') },
        { key: 'listed', head: m.listed, cell: (row) => <Instant at={row.listedAt} /> },
        {
          key: 'state',
          head: common.state,
          phone: 'state',
          cell: (row) => {
            const { tone, text } = receivedMark(row, m);
            return <StateMark tone={tone}>{text}</StateMark>;
          },
        },
        {
          key: 'total',
          head: common.total,
          align: 'end',
          phone: 'amount',
          cell: (row) => (row.payable === null ? '–' : <Money value={row.payable} currency={row.currency ?? 'RON'} />),
          foot:
            sums.length === 0
              ? undefined
              : sums.map(({ currency, payable }) => (
                  <div key={currency}>
                    <Money value={payable} currency={currency ?? 'RON'} size="strong" />
                  </div>
                )),
        },
      ]}
    />
  );
}

function Approve({ row }: { row: Row }) {
  const { received: m } = useMessages().efactura;
  if (row.decision !== 'new' || row.reading !== 'read') return null;
  return (
    <Form action="?do=approve">
      <HiddenField name="receivedInvoiceId" value={row.id} />
      <Submit kind="quiet">{m.approve}</Submit>
    </Form>
  );
}
