import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { Chip } from '#app/ui/chip.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { NearDay } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { PagerProps } from '#app/ui/pager.tsx';
import type { ClientKind } from '#domain/clients/model/client.ts';
import type { ActName } from '#domain/clients/model/next-act.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

interface ClientRow {
  id: string;
  name: string;
  kind: ClientKind;
  activeServices: number;
  toInvoice: bigint;
  open: bigint;
  overdue: bigint;
  next: { act: ActName; who: 'us' | 'client' | null; date: CivilDate | null };
  nextTask: { text: string; dueDate: CivilDate | null } | null;
}

interface ClientTableProps {
  clients: readonly ClientRow[];
  today: CivilDate;
  pager: PagerProps;
}

const Sum = ({ value, isLate = false }: { value: bigint; isLate?: boolean }) =>
  value === 0n ? (
    <span className="text-muted">{'–'}</span>
  ) : (
    <Money value={value} {...(isLate ? { tone: 'error' } : {})} />
  );

/** A task whose day has come, else what moves the deal on, else the task of a later day. */
function NextStep({ next, nextTask, today }: Pick<ClientRow, 'next' | 'nextTask'> & { today: CivilDate }) {
  const { clientPages: m } = useMessages();
  const day = nextTask?.dueDate ?? null;
  const isDue = day !== null && day <= today;
  if (nextTask && (isDue || next.act === 'nothing'))
    return (
      <Dated date={day} today={today} isLate={isDue && day < today}>
        {nextTask.text}
      </Dated>
    );
  if (next.act === 'nothing') return <span className="text-muted">{'–'}</span>;
  const { title } = m.next[next.act];
  const isLate = next.who === 'us' && next.date !== null && next.date < today;
  return (
    <Dated date={next.date} today={today} isLate={isLate}>
      {next.who === 'client' ? <span className="text-muted">{title}</span> : title}
    </Dated>
  );
}

type DatedProps = { date: CivilDate | null; today: CivilDate; isLate: boolean; children: ReactNode };

const Dated = ({ date, today, isLate, children }: DatedProps) => (
  <>
    {children}
    {date === null ? null : (
      <span className={isLate ? 'text-error' : 'text-muted'}>
        {' · '}
        <NearDay date={date} today={today} />
      </span>
    )}
  </>
);

/** Clients as a list, sums in lei. */
export function ClientTable({ clients, today, pager }: ClientTableProps) {
  const { clientPages: m } = useMessages();
  return (
    <DataTable
      caption={m.title}
      rows={clients}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/clients/${id}`}
      pager={pager}
      columns={[
        { key: 'name', head: m.columns.name, phone: 'title', className: 'max-w-60 truncate', cell: ({ name }) => name },
        {
          key: 'kind',
          head: m.columns.kind,
          className: 'whitespace-nowrap',
          cell: ({ kind }) =>
            kind === 'institution' ? <Chip tone="info">{m.kinds[kind]}</Chip> : <span>{m.kinds[kind]}</span>,
        },
        {
          key: 'services',
          head: m.columns.services,
          align: 'end',
          cell: ({ activeServices }) =>
            activeServices === 0 ? <span className="text-muted">{'–'}</span> : activeServices,
        },
        {
          key: 'toInvoice',
          head: m.columns.toInvoice,
          align: 'end',
          cell: ({ toInvoice }) => <Sum value={toInvoice} />,
        },
        {
          key: 'balance',
          head: m.columns.balance,
          align: 'end',
          phone: 'amount',
          cell: ({ open }) => <Sum value={open} />,
        },
        {
          key: 'overdue',
          head: m.columns.overdue,
          align: 'end',
          cell: ({ overdue }) => <Sum value={overdue} isLate />,
        },
        {
          key: 'next',
          head: m.columns.next,
          phone: 'meta',
          className: 'max-w-56 truncate',
          cell: (row) => <NextStep {...row} today={today} />,
        },
      ]}
    />
  );
}
