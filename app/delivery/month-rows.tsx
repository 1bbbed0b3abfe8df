import { Link } from '@remix-run/react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { isAbsent } from '#domain/identity/model/away.ts';
import { type CivilDate, weekday } from '#domain/kernel/pure/civil-date.ts';
import { type Cell, countsByRow, daysOfMonth } from './calendar.ts';
import { dayHead } from './day-head.ts';
import type { Person } from './week-grid.tsx';

type MonthRowsProps = { month: CivilDate; today: CivilDate; people: readonly Person[]; cells: readonly Cell[] };

const SATURDAY = 6;

/** A month by person or team: how much each has on each day, what of it is left, and who is away. A number leads to that day's list. */
export function MonthRows({ month, today, people, cells }: MonthRowsProps) {
  const { page: m } = useMessages().delivery;
  const { locale } = usePageSettings();
  const days = daysOfMonth(month);
  const rowOf = (personId: string) =>
    people.find(({ id, personIds }) => personIds?.includes(personId) ?? id === personId)?.id;
  const counts = countsByRow(cells, rowOf);
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{m.monthRows}</caption>
        <thead>
          <tr className="border-b border-base-300 text-xs text-muted">
            <th scope="col" className="sticky left-0 z-10 min-w-32 bg-base-100 py-2 pr-3 text-left font-medium">
              {m.person}
            </th>
            {days.map((day) => (
              <th
                key={day}
                scope="col"
                title={dayHead(day, locale)}
                aria-current={day === today ? 'date' : undefined}
                className={cx('min-w-7 py-2 text-center font-medium', day === today && 'text-primary')}
              >
                <Link to={`?view=day&day=${day}`} className="hover:underline">
                  {Number(day.slice(8))}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className="border-b border-base-300">
              <th
                scope="row"
                className="sticky left-0 z-10 max-w-48 truncate bg-base-100 py-1.5 pr-3 text-left font-medium"
              >
                {person.name}
              </th>
              {days.map((day) => {
                const { count, open } = counts(person.id, day);
                const isAway = person.away !== undefined && isAbsent(person.away, day);
                return (
                  <td
                    key={day}
                    className={cx(
                      'text-center tabular-nums',
                      weekday(day) >= SATURDAY && 'bg-base-200',
                      isAway && 'bg-warning-soft',
                    )}
                  >
                    {count === 0 ? (
                      isAway ? (
                        <abbr title={m.isAway} className="text-warning no-underline">
                          {m.awayShort}
                        </abbr>
                      ) : null
                    ) : (
                      <Link
                        to={linkOf(person, day)}
                        title={m.dayCount(count, count - open)}
                        className={cx('block py-1.5 hover:underline', open === 0 ? 'text-success' : 'font-medium')}
                      >
                        {count}
                        <span className="sr-only">{` ${m.dayCount(count, count - open)}`}</span>
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-muted">{m.monthRowsText}</p>
    </div>
  );
}

/** The day's list of that person; of a team, its board. */
const linkOf = ({ id, personIds }: Person, day: CivilDate): string =>
  personIds ? `?view=day&day=${day}` : `?${new URLSearchParams({ view: 'list', day, who: id === '' ? 'nobody' : id })}`;
