import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { PayoutLine } from '#domain/payouts/model/payout.ts';

/** Each movement of a payout: which invoice it paid, what Stripe kept, and what of it came. */
export function PayoutLines({ lines, currency }: { lines: readonly PayoutLine[]; currency: string }) {
  const { payouts: m } = useMessages();
  const { line: head } = m;
  return (
    <DataTable
      caption={m.lines}
      rows={lines}
      rowKey={({ id }) => id}
      rowHref={({ payment }) => (payment === null ? undefined : `/collections/${payment.id}`)}
      columns={[
        { key: 'day', head: head.day, cell: ({ day }) => <Day date={day} /> },
        {
          key: 'what',
          head: head.what,
          phone: 'title',
          cell: ({ kind, note }) => <What kind={m.kinds[kind]} note={note} />,
        },
        {
          key: 'invoice',
          head: head.invoice,
          phone: 'state',
          cell: ({ invoices }) =>
            invoices.map(({ id, number }) => (
              <Link key={id} to={`/invoices/${id}`} className="relative mr-2 hover:underline">
                {number}
              </Link>
            )),
        },
        { key: 'client', head: head.client, phone: 'meta', cell: ({ payment }) => payment?.clientName },
        {
          key: 'amount',
          head: head.amount,
          align: 'end',
          cell: (row) => <Money value={row.amount} currency={currency} />,
        },
        { key: 'fee', head: head.fee, align: 'end', cell: (row) => <Money value={row.fee} currency={currency} /> },
        {
          key: 'net',
          head: head.net,
          align: 'end',
          phone: 'amount',
          cell: (row) => <Money value={row.amount - row.fee} currency={currency} />,
        },
      ]}
    />
  );
}

const What = ({ kind, note }: { kind: string; note: string | null }) => (
  <>
    {kind}
    {note === null ? null : <span className="block text-xs text-muted">{note}</span>}
  </>
);
