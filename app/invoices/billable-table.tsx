import { useMessages } from '#app/messages.ts';
import { ReceiptText } from 'lucide-react';
import { ButtonLink } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { PagerProps } from '#app/ui/pager.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { Tone } from '#app/ui/tone.ts';
import { useRole } from '#app/use-role.ts';
import type { BillableRow } from './billable-row.ts';

type Props = {
  items: readonly BillableRow[];
  totals: readonly { currency: string; net: bigint }[];
  pager?: PagerProps;
};

/** The days on which the company is warned colour what is left. */
const toneOf = (days: number): Tone => (days < 0 ? 'error' : days <= 5 ? 'warning' : 'neutral');

const pathOf = ({ advanceId, clientId }: BillableRow) =>
  advanceId === null ? `/invoices/new?client=${clientId}` : `/invoices/${advanceId}`;

/** «De facturat»: what waits, the nearest last legal day first; a report is invoiced whole in one click. */
export function BillableTable({ items, totals, pager }: Props) {
  const { invoicing: m } = useMessages();
  const canWrite = useRole('administrator', 'accounting');
  return (
    <DataTable
      caption={m.views.billable}
      rows={items}
      rowKey={(row) => row.advanceId ?? `${row.contractedServiceId ?? ''}/${row.acceptanceLineId ?? ''}`}
      rowHref={pathOf}
      {...(pager ? { pager } : {})}
      {...(canWrite ? { rowActions: (row: BillableRow) => <InvoiceIt row={row} /> } : {})}
      empty={
        <EmptyState icon={ReceiptText} title={m.emptyBillable}>
          {m.emptyBillableText}
        </EmptyState>
      }
      columns={[
        { key: 'client', head: m.columns.client, phone: 'title', cell: (row) => row.clientName },
        {
          key: 'service',
          head: m.columns.service,
          phone: 'meta',
          cell: (row) => (
            <>
              {row.name}
              {row.reportNumber === null ? null : <span className="text-muted"> · {row.reportNumber}</span>}
            </>
          ),
        },
        {
          key: 'quantity',
          head: m.columns.quantity,
          align: 'end',
          cell: (row) => <Quantity value={row.quantity} unit={row.unit} />,
        },
        {
          key: 'amount',
          head: m.columns.amount,
          align: 'end',
          phone: 'amount',
          cell: (row) => <Money value={row.net} currency={row.currency} />,
          foot: totals.map(({ currency, net }) => (
            <div key={currency}>
              <Money value={net} currency={currency} size="strong" />
            </div>
          )),
        },
        { key: 'lastDay', head: m.columns.lastDay, cell: (row) => <Day date={row.lastDay} /> },
        {
          key: 'left',
          head: m.columns.left,
          phone: 'state',
          cell: (row) => <StateMark tone={toneOf(row.daysLeft)}>{m.daysLeft(row.daysLeft)}</StateMark>,
        },
      ]}
    />
  );
}

function InvoiceIt({ row }: { row: BillableRow }) {
  const { invoicing: m } = useMessages();
  if (row.reportId === null)
    return (
      <ButtonLink to={pathOf(row)} kind="quiet">
        {row.advanceId === null ? m.invoiceIt : m.issueAdvance}
      </ButtonLink>
    );
  return (
    <Form action="?do=report" className="space-y-0">
      <HiddenField name="reportId" value={row.reportId} />
      <Submit kind="quiet">{m.invoiceReport}</Submit>
    </Form>
  );
}
