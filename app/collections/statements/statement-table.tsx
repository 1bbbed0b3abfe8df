import { Landmark } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Money } from '#app/ui/money.tsx';
import type { PagerProps } from '#app/ui/pager.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Period } from './period.tsx';
import { shortAccount, type ShownStatement } from './shown-statement.ts';
import { StatementState } from './statement-state.tsx';

type Row = ShownStatement & { bankAccountId: string | null; added: number; toMatch: number };
type Account = { id: string; iban: string; bankName: string };

type Props = {
  rows: readonly Row[];
  accounts: readonly Account[];
  pager: PagerProps;
  isFiltered: boolean;
  action: ReactNode;
};

/** Imported statements, the latest first; one opens where its entries are matched. */
export function StatementTable({ rows, accounts, pager, isFiltered, action }: Props) {
  const { banking: m } = useMessages();
  const nameOf = (id: string | null) => {
    const own = accounts.find((one) => one.id === id);
    return own ? shortAccount(own.bankName, own.iban) : '—';
  };
  const money = (value: bigint | null, currency: string | null) =>
    value === null ? '—' : <Money value={value} {...(currency === null ? {} : { currency })} />;
  return (
    <DataTable
      caption={m.title}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/collections/statements/${row.id}`}
      pager={pager}
      empty={
        isFiltered ? (
          <EmptyState icon={Landmark} title={m.emptyAccount} />
        ) : (
          <EmptyState icon={Landmark} title={m.empty} action={action} example={m.emptyExample}>
            {m.emptyText}
          </EmptyState>
        )
      }
      columns={[
        {
          key: 'period',
          head: m.columns.period,
          phone: 'title',
          cell: ({ firstDay, lastDay }) => <Period first={firstDay} last={lastDay} />,
        },
        { key: 'account', head: m.columns.account, phone: 'meta', cell: ({ bankAccountId }) => nameOf(bankAccountId) },
        { key: 'entries', head: m.columns.entries, align: 'end', cell: ({ added }) => added },
        {
          key: 'opening',
          head: m.columns.opening,
          align: 'end',
          cell: ({ opening, currency }) => money(opening, currency),
        },
        {
          key: 'closing',
          head: m.columns.closing,
          align: 'end',
          phone: 'amount',
          cell: ({ closing, currency }) => money(closing, currency),
        },
        { key: 'state', head: m.columns.state, cell: (row) => <StatementState {...row} /> },
        {
          key: 'toMatch',
          head: m.columns.toMatch,
          phone: 'state',
          cell: ({ toMatch }) =>
            toMatch === 0 ? (
              <StateMark tone="success">{m.allMatched}</StateMark>
            ) : (
              <StateMark tone="info">{m.entries(toMatch)}</StateMark>
            ),
        },
      ]}
    />
  );
}
