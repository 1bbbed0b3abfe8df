import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export interface Staged {
  id: string;
  bookedDay: CivilDate;
  amount: bigint;
  sign: '+' | '-';
  currency: string;
  counterparty: string | null;
  remittance: string;
  isKnown: boolean;
}

/** The entries of a file as they were read, with those that the account has already. */
export function StagedTable({
  rows,
  next,
  hasBefore,
}: {
  rows: readonly Staged[];
  next: string | undefined;
  hasBefore: boolean;
}) {
  const { banking: m } = useMessages();
  return (
    <DataTable
      caption={m.columns.entries}
      rows={rows}
      rowKey={(row) => row.id}
      pager={{
        next: next === undefined ? undefined : `?after=${encodeURIComponent(next)}`,
        previous: hasBefore ? '?' : undefined,
      }}
      columns={[
        { key: 'date', head: m.columns.date, phone: 'meta', cell: ({ bookedDay }) => <Day date={bookedDay} /> },
        {
          key: 'party',
          head: m.columns.party,
          phone: 'title',
          cell: ({ counterparty, remittance }) => (
            <>
              <span className="block font-medium">{counterparty ?? '—'}</span>
              <span className="line-clamp-2 text-sm text-muted [overflow-wrap:anywhere]">{remittance}</span>
            </>
          ),
        },
        {
          key: 'amount',
          head: m.columns.amount,
          align: 'end',
          phone: 'amount',
          cell: ({ amount, sign, currency }) => (
            <Money value={sign === '+' ? amount : -amount} signed {...(currency === '' ? {} : { currency })} />
          ),
        },
        {
          key: 'known',
          head: m.columns.known,
          phone: 'state',
          cell: ({ isKnown }) =>
            isKnown ? <StateMark tone="neutral">{m.isKnown}</StateMark> : <StateMark tone="info">{m.isNew}</StateMark>,
        },
      ]}
    />
  );
}
