import { ReceiptText } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { PagerProps } from '#app/ui/pager.tsx';
import { ThreeAxes } from '#app/ui/three-axes.tsx';
import type { SubmissionState } from '#domain/efactura/model/submission.ts';
import type { PaidState } from '#domain/invoicing/model/paid-state.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { BulkActions } from './bulk-actions.tsx';
import { documentMark, efacturaMark, emailMark } from './invoice-marks.ts';

export interface InvoiceRow {
  id: string;
  kind: 'invoice' | 'proforma' | 'advance' | 'final' | 'storno';
  state: 'draft' | 'issued' | 'annulled' | 'reversed';
  number: string | null;
  clientName: string;
  issueDate: CivilDate | null;
  dueDate: CivilDate | null;
  currency: string;
  payable: bigint;
  open: bigint | null;
  paid: PaidState | null;
  efactura: SubmissionState | null;
  email: string | null;
}

type Props = {
  rows: readonly InvoiceRow[];
  totals: readonly { currency: string; count: number; payable: bigint; open: bigint }[];
  pager: PagerProps;
  isFiltered: boolean;
  action: React.ReactNode;
  /** Drafts are issued together, what is issued is sent together. */
  isDrafts: boolean;
};

/** Invoices with their sums: number, client, days, total, what is open, the three states. */
export function InvoiceTable({ rows, totals, pager, isFiltered, action, isDrafts }: Props) {
  const { invoicing: m } = useMessages();
  const count = totals.reduce((sum, one) => sum + one.count, 0);
  return (
    <DataTable
      caption={m.title}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/invoices/${row.id}`}
      selection={{ name: 'ids', total: count, actions: <BulkActions isDrafts={isDrafts} /> }}
      pager={{ ...pager, ...(count === 0 ? {} : { note: m.count(count) }) }}
      empty={
        isFiltered ? (
          <EmptyState icon={ReceiptText} title={m.emptyView} />
        ) : (
          <EmptyState icon={ReceiptText} title={m.empty} action={action} example={m.emptyExample}>
            {m.emptyText}
          </EmptyState>
        )
      }
      columns={[
        {
          key: 'number',
          head: m.columns.number,
          phone: 'meta',
          cell: ({ number, kind }) => (
            <>
              {number ?? <span className="text-muted">{m.withoutNumber}</span>}
              {kind === 'invoice' ? null : <span className="font-normal text-muted"> · {m.kinds[kind]}</span>}
            </>
          ),
        },
        { key: 'client', head: m.columns.client, phone: 'title', cell: ({ clientName }) => clientName },
        { key: 'date', head: m.columns.date, cell: ({ issueDate }) => issueDate && <Day date={issueDate} /> },
        { key: 'due', head: m.columns.due, cell: ({ dueDate }) => dueDate && <Day date={dueDate} /> },
        {
          key: 'total',
          head: m.columns.total,
          align: 'end',
          phone: 'amount',
          cell: ({ payable, currency }) => <Money value={payable} currency={currency} />,
          foot: totals.map(({ currency, payable }) => (
            <div key={currency}>
              <Money value={payable} currency={currency} size="strong" />
            </div>
          )),
        },
        {
          key: 'open',
          head: m.columns.open,
          align: 'end',
          cell: ({ open, currency }) =>
            open === null || open === 0n ? null : <Money value={open} currency={currency} />,
          foot: totals.map(({ currency, open }) => (
            <div key={currency}>
              <Money value={open} currency={currency} size="strong" />
            </div>
          )),
        },
        {
          key: 'states',
          head: m.columns.states,
          phone: 'state',
          cell: (row) => (
            <ThreeAxes
              document={documentMark(row, m)}
              efactura={row.efactura === null ? undefined : efacturaMark(row.efactura, m)}
              email={emailMark(row.email, m)}
            />
          ),
        },
      ]}
    />
  );
}
