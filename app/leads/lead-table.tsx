import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { NearDay } from '#app/ui/moment.tsx';
import type { PagerProps } from '#app/ui/pager.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { ageOf, type LeadRow, leadTone } from './lead-row.ts';

interface LeadTableProps {
  leads: readonly LeadRow[];
  names: Readonly<Record<string, string>>;
  today: CivilDate;
  pager: PagerProps;
}

/** Leads as a list: who, what they want, what is next and who has it. */
export function LeadTable({ leads, names, today, pager }: LeadTableProps) {
  const { leadPages: m, common } = useMessages();
  return (
    <DataTable
      caption={m.title}
      rows={leads}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/leads/${id}`}
      pager={pager}
      columns={[
        {
          key: 'name',
          head: m.columns.name,
          phone: 'title',
          className: 'max-w-48 truncate',
          cell: ({ name }) => name,
        },
        { key: 'cui', head: m.columns.cui, cell: ({ cui }) => cui ?? <span className="text-muted">{'–'}</span> },
        {
          key: 'wants',
          head: m.columns.wants,
          className: 'max-w-44 truncate',
          cell: ({ wants }) => wants.split('\n')[0],
        },
        { key: 'source', head: m.columns.source, cell: ({ source }) => m.sources[source] },
        {
          key: 'next',
          head: m.columns.next,
          phone: 'meta',
          className: 'max-w-40 truncate',
          cell: (lead) => <NextStep lead={lead} today={today} />,
        },
        {
          key: 'who',
          head: m.columns.who,
          className: 'max-w-32 truncate',
          cell: ({ assigneeId }) => (assigneeId ? names[assigneeId] : null),
        },
        {
          key: 'state',
          head: common.state,
          phone: 'state',
          cell: ({ state }) => <StateMark tone={leadTone[state]}>{m.states[state]}</StateMark>,
        },
        {
          key: 'age',
          head: m.columns.age,
          align: 'end',
          phone: 'amount',
          cell: (lead) => <span className="text-muted">{m.days(ageOf(lead, today))}</span>,
        },
      ]}
    />
  );
}

/** The nearest open task with its day, or that there is none. */
export function NextStep({ lead: { nextStep }, today }: { lead: LeadRow; today: CivilDate }) {
  const { leadPages: m } = useMessages();
  if (nextStep === null) return <span className="text-muted">{m.noStep}</span>;
  return (
    <>
      {nextStep.dueDate === null ? null : (
        <span className={nextStep.dueDate < today ? 'text-error' : 'text-muted'}>
          <NearDay date={nextStep.dueDate} today={today} />
          {': '}
        </span>
      )}
      {nextStep.text}
    </>
  );
}
