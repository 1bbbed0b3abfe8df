import { Link } from '@remix-run/react';
import { CalendarDays } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Figure, Figures } from '#app/ui/figure.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type BoardLine, boardOf, isLate } from '#domain/delivery/model/board.ts';
import type { WorkRow } from '#domain/delivery/model/work.ts';
import { isAhead } from '#domain/delivery/model/work-state.ts';
import { WORK_TONES } from './work-state.ts';

type DayBoardProps = {
  board: { rows: readonly WorkRow[]; at: Date };
  isToday: boolean;
  hrefOf: (row: WorkRow) => string;
};

/** The day as it goes: who is where, what is done, what is late. It reads itself again when anything of it changes. */
export function DayBoard({ board: { rows, at }, isToday, hrefOf }: DayBoardProps) {
  const { page: m } = useMessages().delivery;
  const now = isToday ? at : undefined;
  const lines = boardOf(rows, now);
  const count = (state: WorkRow['state']) => rows.filter((one) => one.state === state).length;
  if (rows.length === 0)
    return (
      <EmptyState icon={CalendarDays} title={m.boardEmpty}>
        {m.boardEmptyText}
      </EmptyState>
    );
  return (
    <>
      <Figures>
        <Figure label={m.boardLeft} value={count('planned')} detail={lateText(lines, m)} />
        <Figure label={m.boardStates.started} value={count('started')} />
        <Figure label={m.boardStates.done} value={rows.filter((one) => !isAhead(one.state)).length} />
        <Figure label={m.boardStates.blocked} value={count('blocked')} />
      </Figures>
      <ul className="border-t border-base-300">
        {lines.map((line) => (
          <Line key={line.assigneeId ?? ''} line={line} now={now} hrefOf={hrefOf} />
        ))}
      </ul>
      {isToday ? <p className="mt-3 text-sm text-muted print:hidden">{m.boardLive}</p> : null}
    </>
  );
}

const lateText = (lines: readonly BoardLine<WorkRow>[], m: { boardLate: (count: number) => string }) => {
  const late = lines.reduce((sum, one) => sum + one.late, 0);
  return late === 0 ? undefined : m.boardLate(late);
};

type LineProps = { line: BoardLine<WorkRow>; now: Date | undefined; hrefOf: (row: WorkRow) => string };

function Line({ line: { rows, now: here, next, done }, now, hrefOf }: LineProps) {
  const { page: m } = useMessages().delivery;
  const [first] = rows;
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-base-300 py-3 md:grid-cols-[16rem_minmax(0,1fr)]">
      <div>
        <p className="flex items-baseline justify-between gap-3">
          <span className="truncate font-semibold">{first?.assigneeName ?? m.nobody}</span>
          <span className="text-sm whitespace-nowrap text-muted">{m.boardDone(done, rows.length)}</span>
        </p>
        {here ? (
          <p className="flex flex-wrap items-center gap-x-1.5 text-sm">
            <StateMark tone="info">{m.boardHere(placeOf(here))}</StateMark>
            {here.startedAt === null ? null : (
              <span className="text-muted">
                {`${m.boardSince} `}
                <Instant at={here.startedAt} show="time" />
              </span>
            )}
          </p>
        ) : next && first?.assigneeId ? (
          <p className="text-sm text-muted">{m.boardNext(placeOf(next), next.plannedTime)}</p>
        ) : null}
      </div>
      <ol className="min-w-0">
        {rows.map((row) => (
          <Stop key={row.workOrderId} row={row} isLate={now !== undefined && isLate(row, now)} to={hrefOf(row)} />
        ))}
      </ol>
    </li>
  );
}

function Stop({ row, isLate: late, to }: { row: WorkRow; isLate: boolean; to: string }) {
  const { page: m, states } = useMessages().delivery;
  return (
    <li>
      <Link
        to={to}
        prefetch="intent"
        className="-mx-2 grid grid-cols-[3rem_minmax(0,1fr)_auto] items-baseline gap-x-3 rounded-field px-2 py-1 hover:bg-base-200"
      >
        <span className="tabular-nums">{row.plannedTime ?? '–'}</span>
        <span className="min-w-0">
          <span className="font-medium">{row.clientName}</span>
          <span className="text-muted">{` · ${row.title}${row.site === null ? '' : ` · ${row.site.name}`}`}</span>
        </span>
        <span className="flex items-center gap-1.5 text-sm">
          <StateMark tone={late ? 'warning' : WORK_TONES[row.state]}>{late ? m.late : states[row.state]}</StateMark>
          {row.doneAt === null ? null : (
            <span className="text-muted">
              <Instant at={row.doneAt} show="time" />
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}

const placeOf = ({ clientName, site }: WorkRow): string => [clientName, site?.name].filter(Boolean).join(', ');
