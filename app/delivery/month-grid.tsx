import { Link } from '@remix-run/react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import type { WorkRow } from '#domain/delivery/model/work.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Cell, countOn } from './calendar.ts';
import { dayHead } from './day-head.ts';
import { WorkChip } from './work-chip.tsx';

type MonthGridProps = {
  weeks: readonly (readonly CivilDate[])[];
  month: CivilDate;
  today: CivilDate;
  rows: readonly WorkRow[];
  cells: readonly Cell[];
  hrefOf: (row: WorkRow) => string;
};

const SHOWN = 3;

/** A month in whole weeks; a day shows its first interventions and leads to its week. */
export function MonthGrid({ weeks, month, today, rows, cells, hrefOf }: MonthGridProps) {
  const { delivery } = useMessages();
  const { locale } = usePageSettings();
  return (
    <div className="grid grid-cols-1 border-t border-base-300 md:grid-cols-7">
      {weeks.flat().map((day) => {
        const ofDay = rows.filter((row) => row.plannedDate === day);
        const count = countOn(cells, day);
        const isOutside = day.slice(0, 7) !== month.slice(0, 7);
        return (
          <section
            key={day}
            className={cx(
              'min-w-0 border-b border-base-300 px-1 py-1.5 md:min-h-24',
              isOutside && 'text-muted max-md:hidden',
              ofDay.length === 0 && 'max-md:hidden',
              day === today && 'bg-base-200',
            )}
          >
            <h2 className="mb-1 text-xs font-medium">
              <Link to={`?view=week&day=${day}`} className={cx('hover:underline', day === today && 'text-primary')}>
                {dayHead(day, locale)}
              </Link>
            </h2>
            <div className="space-y-1">
              {ofDay.slice(0, SHOWN).map((row) => (
                <WorkChip key={row.workOrderId} row={row} to={hrefOf(row)} />
              ))}
            </div>
            {count > SHOWN ? (
              <Link to={`?view=week&day=${day}`} className="text-link text-xs">
                {delivery.page.more(count - SHOWN)}
              </Link>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
