import { useFetcher } from '@remix-run/react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { cx } from '#app/ui/class-names.ts';
import type { FormFailure } from '#app/ui/form-context.ts';
import type { WorkRow } from '#domain/delivery/model/work.ts';
import { isAhead } from '#domain/delivery/model/work-state.ts';
import type { WorkConflict } from '#domain/delivery/model/conflicts.ts';
import { inTravelOrder } from '#domain/delivery/model/travel-order.ts';
import { isAbsent, type Presence } from '#domain/identity/model/away.ts';
import { addDays, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Cell, countOn } from './calendar.ts';
import { dayHead } from './day-head.ts';
import { MoreWork } from './more-work.tsx';
import { DRAGGED, WorkChip } from './work-chip.tsx';

/** Whether somebody's work stands in a row. */
const isOf = ({ id, personIds }: Person, personId: string): boolean => personIds?.includes(personId) ?? id === personId;

const countIn = (cells: readonly Cell[], day: CivilDate, { id, personIds }: Person): number =>
  (personIds ?? [id]).reduce((sum, one) => sum + countOn(cells, day, one), 0);

export interface Person {
  /** Empty for what nobody has yet. */
  id: string;
  name: string;
  /** Of a team: whose work stands in its row. */
  personIds?: readonly string[];
  /** When a person is away. */
  away?: Presence;
}

type WeekGridProps = {
  days: readonly CivilDate[];
  today: CivilDate;
  people: readonly Person[];
  /** The first of each day and person; `cells` say how many there are. */
  rows: readonly (WorkRow & { conflict?: WorkConflict | null })[];
  cells: readonly Cell[];
  hrefOf: (row: WorkRow) => string;
  isMovable: boolean;
};

/** A week: rows are people or teams, chips are interventions; a chip can be dragged to another day or person. On phones, day by day. */
export function WeekGrid({ days, today, people, rows, cells, hrefOf, isMovable }: WeekGridProps) {
  const { delivery } = useMessages();
  const { locale } = usePageSettings();
  const move = useFetcher<FormFailure | null>();
  const refusal = move.data?.error?.['']?.join(' ');
  const inCell = (person: Person, day: CivilDate) =>
    inTravelOrder(rows.filter((row) => row.plannedDate === day && isOf(person, row.assigneeId ?? '')));
  const drop = (workOrderId: string, person: Person, date: CivilDate) => {
    if (workOrderId === '') return;
    const now = rows.find((row) => row.workOrderId === workOrderId)?.assigneeId ?? '';
    const whose = isOf(person, now) ? now : (person.personIds?.[0] ?? person.id);
    const to = whose === '' ? { assignee: 'nobody' } : { assigneeId: whose };
    move.submit({ workOrderId, date, ...to }, { method: 'post', action: '?do=move' });
  };
  return (
    <>
      {refusal === undefined ? null : (
        <div className="mb-3">
          <Callout tone="error" title={refusal} />
        </div>
      )}
      <table className="hidden w-full table-fixed border-collapse md:table">
        <caption className="sr-only">{delivery.page.schedule}</caption>
        <thead>
          <tr className="border-b border-base-300 text-left text-xs text-muted">
            <th scope="col" className="w-32 py-2 pr-2 font-medium">
              {delivery.page.person}
            </th>
            {days.map((day) => (
              <th
                key={day}
                scope="col"
                aria-current={day === today ? 'date' : undefined}
                className={cx('px-1 py-2 font-medium', day === today && 'text-primary')}
              >
                {dayHead(day, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className="border-b border-base-300 align-top">
              <th scope="row" className="truncate py-2 pr-2 text-left font-medium">
                {person.name}
              </th>
              {days.map((day) => (
                <td
                  key={day}
                  className={cx('h-16 space-y-1 px-1 py-1.5', day === today && 'bg-base-200')}
                  onDragOver={(event) => {
                    if (isMovable) event.preventDefault();
                  }}
                  onDrop={(event) => {
                    event.preventDefault();
                    drop(event.dataTransfer.getData(DRAGGED), person, day);
                  }}
                >
                  {person.away && isAbsent(person.away, day) ? (
                    <p className="text-xs text-warning">{delivery.page.isAway}</p>
                  ) : null}
                  {inCell(person, day).map((row) => (
                    <WorkChip
                      key={row.workOrderId}
                      row={row}
                      to={hrefOf(row)}
                      isMovable={isMovable && isAhead(row.state)}
                      onStep={(step) =>
                        drop(
                          row.workOrderId,
                          people[people.indexOf(person) + step.rows] ?? person,
                          addDays(day, step.days),
                        )
                      }
                    />
                  ))}
                  <MoreWork
                    count={countIn(cells, day, person) - inCell(person, day).length}
                    day={day}
                    {...(person.personIds ? {} : { personId: person.id })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="space-y-5 md:hidden">
        {days.map((day) => (
          <section key={day}>
            <h2 className={cx('border-b border-base-300 pb-1 font-medium', day === today && 'text-primary')}>
              {dayHead(day, locale)}
            </h2>
            <div className="mt-2 space-y-1">
              {rows
                .filter((row) => row.plannedDate === day)
                .map((row) => (
                  <WorkChip key={row.workOrderId} row={row} to={hrefOf(row)} />
                ))}
              <MoreWork count={countOn(cells, day) - rows.filter((row) => row.plannedDate === day).length} day={day} />
            </div>
          </section>
        ))}
      </div>
    </>
  );
}
