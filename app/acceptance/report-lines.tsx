import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Money } from '#app/ui/money.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import type { ShownReport } from './shown-report.ts';

/** What was delivered against what was accepted, line by line. */
export function ReportLines({ report }: { report: ShownReport }) {
  const { page: m } = useMessages().acceptance;
  const { lines, currency, answeredAt, net } = report;
  const { fields } = m;
  return (
    <DataTable
      caption={fields.lines}
      rows={lines}
      rowKey={({ lineId }) => lineId}
      columns={[
        { key: 'service', head: fields.service, phone: 'title', cell: ({ name }) => name },
        {
          key: 'delivered',
          head: fields.delivered,
          align: 'end',
          phone: 'meta',
          cell: ({ delivered, unit }) => <Quantity value={delivered} unit={unit} />,
        },
        ...(answeredAt === null
          ? []
          : [
              {
                key: 'accepted',
                head: fields.accepted,
                align: 'end' as const,
                cell: ({ accepted }: ShownReport['lines'][number]) => <Quantity value={accepted} />,
              },
              {
                key: 'invoiced',
                head: fields.invoiced,
                align: 'end' as const,
                cell: ({ invoiced }: ShownReport['lines'][number]) => <Quantity value={invoiced} />,
              },
            ]),
        {
          key: 'net',
          head: m.columns.value,
          align: 'end',
          phone: 'amount',
          cell: (line) => <Money value={line.net} currency={currency} />,
          foot: <Money value={net} currency={currency} size="strong" />,
        },
      ]}
    />
  );
}
