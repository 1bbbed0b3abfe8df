import { Link } from '@remix-run/react';
import { Wallet } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { PagerProps } from '#app/ui/pager.tsx';
import type { Payout, PayoutSums } from '#domain/payouts/model/payout.ts';
import { PayoutStateMark } from './payout-state.tsx';

type Total = PayoutSums & { currency: string; amount: bigint };
type Props = { rows: readonly Payout[]; totals: readonly Total[]; pager: PagerProps; isFiltered: boolean };

/** Payouts with what each is made of; the sums of the period stand in the foot, a currency a line. */
export function PayoutTable({ rows, totals, pager, isFiltered }: Props) {
  const { payouts: m } = useMessages();
  const { columns: head } = m;
  const foot = (of: (total: Total) => bigint) => (
    <>
      {totals.map((total) => (
        <span key={total.currency} className="block">
          <Money value={of(total)} currency={total.currency} />
        </span>
      ))}
    </>
  );
  const money = (key: 'gross' | 'back' | 'fees') => ({
    key,
    head: head[key],
    align: 'end' as const,
    cell: (row: Payout) => <Money value={row[key]} currency={row.currency} />,
    foot: foot((total) => total[key]),
  });
  return (
    <DataTable
      caption={m.title}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/collections/payouts/${id}`}
      pager={pager}
      empty={
        <EmptyState icon={Wallet} title={isFiltered ? m.emptyPeriod : m.empty}>
          {isFiltered ? null : m.emptyText}
        </EmptyState>
      }
      columns={[
        { key: 'arrival', head: head.arrival, phone: 'title', cell: (row) => <Day date={row.arrivalDate} /> },
        { key: 'payments', head: head.payments, align: 'end', cell: (row) => row.payments },
        money('gross'),
        money('back'),
        money('fees'),
        {
          key: 'amount',
          head: head.amount,
          align: 'end',
          phone: 'amount',
          cell: (row) => <Money value={row.amount} currency={row.currency} />,
          foot: foot((total) => total.amount),
        },
        { key: 'bank', head: head.bank, phone: 'meta', cell: ({ entry }) => <InBank entry={entry} /> },
        { key: 'state', head: head.state, phone: 'state', cell: ({ state }) => <PayoutStateMark state={state} /> },
      ]}
    />
  );
}

/** The entry of a statement that brings a payout. */
export function InBank({ entry }: { entry: Payout['entry'] }) {
  const { payouts: m } = useMessages();
  if (entry === null) return <span className="text-muted">{m.notInBank}</span>;
  return (
    <Link
      to={`/collections/statements/${entry.statementId}?view=all&entry=${entry.id}`}
      className="relative hover:underline"
    >
      <Day date={entry.bookedDay} />
    </Link>
  );
}
