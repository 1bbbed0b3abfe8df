import { useMessages } from '#app/messages.ts';
import { Chip } from '#app/ui/chip.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { NearDay } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { PagerProps } from '#app/ui/pager.tsx';
import type { ClientKind } from '#domain/clients/model/client.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

interface ClientRow {
  id: string;
  name: string;
  kind: ClientKind;
  activeServices: number;
  toInvoice: bigint;
  open: bigint;
  overdue: bigint;
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
        { key: 'name', head: m.columns.name, phone: 'title', className: 'max-w-72 truncate', cell: ({ name }) => name },
        {
          key: 'kind',
          head: m.columns.kind,
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
          className: 'max-w-64 truncate',
          cell: ({ nextTask }) =>
            nextTask === null ? null : (
              <>
                {nextTask.dueDate === null ? null : (
                  <span className={nextTask.dueDate < today ? 'text-error' : 'text-muted'}>
                    <NearDay date={nextTask.dueDate} today={today} />
                    {': '}
                  </span>
                )}
                {nextTask.text}
              </>
            ),
        },
      ]}
    />
  );
}
