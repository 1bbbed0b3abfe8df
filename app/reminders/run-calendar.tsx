import { CalendarClock } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { addDays, type CivilDate, formatCivilDate, weekday } from '#domain/kernel/pure/civil-date.ts';
import { RunDay } from './run-day.tsx';
import type { ShownRun } from './shown-ladder.ts';

const SHOWN = 3;

/** Thirty days in whole weeks, each with the clients who are written to; below, day by day, with their invoices. */
export function RunCalendar({ run }: { run: ShownRun }) {
  const { reminders: m } = useMessages();
  if (run.mails.length === 0)
    return (
      <EmptyState icon={CalendarClock} title={m.none}>
        {m.noneText}
      </EmptyState>
    );
  const days = [...new Set(run.mails.map(({ date }) => date))];
  return (
    <>
      <div className="mb-6 hidden grid-cols-7 border-t border-l border-base-300 md:grid" aria-hidden>
        {m.weekdays.map((name) => (
          <div key={name} className="border-r border-b border-base-300 px-2 py-1 text-xs text-muted">
            {name}
          </div>
        ))}
        {wholeWeeks(run.from, run.until).map((day) => {
          const mails = run.mails.filter(({ date }) => date === day);
          const isOutside = day < run.from || day > run.until;
          return (
            <div
              key={day}
              className={cx(
                'min-h-18 min-w-0 border-r border-b border-base-300 px-2 py-1 text-xs',
                isOutside && 'bg-base-200 text-muted',
                day === run.from && 'bg-primary-soft',
              )}
            >
              <p className="mb-0.5 font-medium">{formatCivilDate(day).slice(0, 5)}</p>
              {mails.slice(0, SHOWN).map(({ clientId, clientName }) => (
                <p key={clientId} className="truncate">
                  {clientName}
                </p>
              ))}
              {mails.length > SHOWN ? <p className="text-muted">+{mails.length - SHOWN}</p> : null}
            </div>
          );
        })}
      </div>
      {days.map((day) => (
        <RunDay key={day} day={day} mails={run.mails.filter(({ date }) => date === day)} />
      ))}
      {run.isCut ? <p className="mt-3 text-sm text-muted">{m.cut}</p> : null}
    </>
  );
}

/** From the Monday before the first day to the Sunday after the last. */
function wholeWeeks(from: CivilDate, until: CivilDate): CivilDate[] {
  const first = addDays(from, 1 - weekday(from));
  const count = 7 * Math.ceil((daysFrom(first, until) + 1) / 7);
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

const daysFrom = (first: CivilDate, last: CivilDate): number => {
  let count = 0;
  for (let day = first; day < last; day = addDays(day, 1)) count++;
  return count;
};
