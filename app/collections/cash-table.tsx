import { ArrowLeftRight, Coins, FileText } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { useRole } from '#app/use-role.ts';
import type { CashMoveKind } from '#domain/collections/model/cash-move.ts';
import type { CashDay } from '#domain/collections/model/cash-days.ts';
import { explained } from './cash-day-paper.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export interface CashRow {
  id: string;
  date: CivilDate;
  kind: 'payment' | CashMoveKind;
  clientName: string | null;
  explanation: string | null;
  receiptNumber: string | null;
  fiscalReceipt: string | null;
  isReversed: boolean;
  amount: bigint;
  balance: bigint;
}

type Props = {
  from: CivilDate;
  to: CivilDate;
  before: bigint;
  after: bigint;
  rows: readonly CashRow[];
  days: readonly CashDay[];
  /** Why the period that was asked for is not shown. */
  refusal: string | undefined;
};

/** Registru de casă: each day with what was in the till, its rows, and what stays. */
export function CashTable({ from, to, before, after, rows, days, refusal }: Props) {
  const { collections: m } = useMessages();
  const mayMove = useRole('administrator', 'accounting');
  return (
    <>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p className="max-w-text text-muted">{m.cashLead}</p>
        {mayMove ? (
          <ButtonLink to="/collections/cash/new" icon={<ArrowLeftRight size={16} aria-hidden />}>
            {m.move}
          </ButtonLink>
        ) : null}
      </div>
      <Filters key={`${from}-${to}`} values={{ from, to }}>
        <input type="hidden" name="view" value="cash" />
        <DateField name="from" label={m.from} />
        <DateField name="to" label={m.to} />
      </Filters>
      {refusal === undefined ? null : (
        <p role="alert" className="mb-3 text-sm text-error">
          {refusal}
        </p>
      )}
      <dl className="mt-4 mb-6 grid gap-x-8 gap-y-1 border-y border-base-300 py-3 text-sm sm:grid-cols-2">
        <Sum label={m.cashBefore} value={before} />
        <Sum label={m.cashAfter} value={after} isStrong />
      </dl>
      {rows.length === 0 ? (
        <EmptyState icon={Coins} title={m.cashEmpty}>
          {m.cashEmptyText}
        </EmptyState>
      ) : null}
      {days.map((day) => (
        <CashDaySection key={day.date} day={day} rows={rows.filter(({ date }) => date === day.date)} />
      ))}
    </>
  );
}

function CashDaySection({ day, rows }: { day: CashDay; rows: readonly CashRow[] }) {
  const { collections: m } = useMessages();
  return (
    <section className="mb-8">
      <div className="mb-1 flex items-center justify-between gap-4">
        <h2 className="font-semibold">
          <Day date={day.date} />
        </h2>
        <a href={`/collections/cash/${day.date}.pdf`} className="btn btn-quiet px-2 text-sm">
          <FileText size={16} aria-hidden className="text-muted" />
          {m.dayPdf}
          <span className="sr-only">{day.date}</span>
        </a>
      </div>
      <DataTable
        caption={m.views.cash}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => (row.kind === 'payment' ? `/collections/${row.id}` : `/collections/cash/${row.id}`)}
        columns={[
          {
            key: 'document',
            head: m.columns.document,
            phone: 'meta',
            className: 'sm:w-1/4',
            cell: ({ kind, receiptNumber, fiscalReceipt, amount }) =>
              receiptNumber ?? fiscalReceipt ?? (kind === 'payment' && amount < 0n ? m.return : null),
          },
          { key: 'client', head: m.columns.client, phone: 'title', cell: (row) => explained(row, m) },
          {
            key: 'state',
            head: <span className="sr-only">{m.columns.state}</span>,
            phone: 'state',
            cell: ({ isReversed }) => (isReversed ? <span className="text-muted">{m.states.reversed}</span> : null),
          },
          {
            key: 'amount',
            head: m.columns.amount,
            align: 'end',
            phone: 'amount',
            className: 'md:w-40',
            cell: ({ amount, isReversed }) =>
              isReversed ? (
                <s className="text-muted">
                  <Money value={amount} />
                </s>
              ) : (
                <Money value={amount} />
              ),
          },
          {
            key: 'till',
            head: m.columns.till,
            align: 'end',
            className: 'md:w-40',
            cell: ({ balance }) => <Money value={balance} />,
          },
        ]}
      />
      <dl className="grid gap-x-8 gap-y-1 border-t border-base-300 px-2 pt-2 text-sm sm:grid-cols-2 lg:grid-cols-4">
        <Sum label={m.dayBefore} value={day.before} />
        <Sum label={m.dayReceived} value={day.received} />
        <Sum label={m.dayPaid} value={day.paid} />
        <Sum label={m.dayAfter} value={day.after} isStrong />
      </dl>
    </section>
  );
}

function Sum({ label, value, isStrong = false }: { label: string; value: bigint; isStrong?: boolean }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-3">
      <dt className="text-muted">{label}</dt>
      <dd>{isStrong ? <Money value={value} size="strong" /> : <Money value={value} />}</dd>
    </div>
  );
}
