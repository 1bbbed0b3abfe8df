import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Day } from '#app/ui/moment.tsx';
import type { PagerProps } from '#app/ui/pager.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { ReactNode } from 'react';
import type { WorkRow } from '#domain/delivery/model/work.ts';
import { WORK_TONES } from './work-state.ts';

type WorkListProps = {
  rows: readonly WorkRow[];
  hrefOf: (row: WorkRow) => string;
  pager?: PagerProps;
  empty?: ReactNode;
};

/** Interventions as a list, in the order of the schedule. */
export function WorkList({ rows, hrefOf, pager, empty }: WorkListProps) {
  const { delivery } = useMessages();
  const { columns, nobody, schedule } = delivery.page;
  return (
    <DataTable
      caption={schedule}
      rows={rows}
      rowKey={({ workOrderId }) => workOrderId}
      rowHref={hrefOf}
      {...(pager === undefined ? {} : { pager })}
      empty={empty}
      columns={[
        {
          key: 'date',
          head: columns.date,
          phone: 'meta',
          cell: ({ plannedDate, plannedTime }) => (
            <>
              <Day date={plannedDate} />
              {plannedTime === null ? null : <span className="tabular-nums">{` ${plannedTime}`}</span>}
            </>
          ),
        },
        { key: 'work', head: columns.work, phone: 'title', cell: ({ title }) => title },
        { key: 'client', head: columns.client, cell: ({ clientName }) => clientName },
        { key: 'site', head: columns.site, cell: ({ site }) => site?.name },
        {
          key: 'who',
          head: columns.who,
          cell: ({ assigneeName }) => assigneeName ?? <span className="text-muted">{nobody}</span>,
        },
        {
          key: 'quantity',
          head: columns.quantity,
          align: 'end',
          phone: 'amount',
          cell: ({ state, planned, delivered, unit }) => (
            <Quantity value={state === 'done' || state === 'confirmed' ? delivered : planned} unit={unit} />
          ),
        },
        {
          key: 'state',
          head: columns.state,
          phone: 'state',
          cell: ({ state }) => <StateMark tone={WORK_TONES[state]}>{delivery.states[state]}</StateMark>,
        },
      ]}
    />
  );
}
