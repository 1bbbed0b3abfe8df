import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { TriangleAlert } from 'lucide-react';
import { cx } from '#app/ui/class-names.ts';
import { DOT } from '#app/ui/tone.ts';
import type { WorkConflict } from '#domain/delivery/model/conflicts.ts';
import type { WorkRow } from '#domain/delivery/model/work.ts';
import { WORK_TONES } from './work-state.ts';

/** By how many days and how many rows a chip is to be moved. */
export type Step = { days: number; rows: number };

type WorkChipProps = {
  row: WorkRow & { conflict?: WorkConflict | null };
  to: string;
  isMovable?: boolean;
  onStep?: (step: Step) => void;
};

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { days: -1, rows: 0 },
  ArrowRight: { days: 1, rows: 0 },
  ArrowUp: { days: 0, rows: -1 },
  ArrowDown: { days: 0, rows: 1 },
};

/** What a drop reads of the chip that was dragged. */
export const DRAGGED = 'application/x-intervention';

/** An intervention on the schedule: state, hour, client and what is done; it opens, and can be dragged or moved by keys. */
export function WorkChip({ row, to, isMovable = false, onStep }: WorkChipProps) {
  const { delivery } = useMessages();
  return (
    <Link
      to={to}
      prefetch="intent"
      draggable={isMovable}
      onKeyDown={(event) => {
        const step = event.altKey ? STEPS[event.key] : undefined;
        if (!isMovable || !step) return;
        event.preventDefault();
        onStep?.(step);
      }}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, row.workOrderId)}
      className={cx(
        'flex min-w-0 items-start gap-1.5 rounded-selector border border-base-300 bg-base-100 px-1.5 py-1 text-xs hover:border-primary',
        isMovable && 'cursor-grab',
      )}
    >
      <span aria-hidden className={cx('mt-1 size-1.5 flex-none rounded-full', DOT[WORK_TONES[row.state]])} />
      <span className="min-w-0">
        <span className="block truncate font-medium">
          {row.plannedTime === null ? null : <span className="tabular-nums">{`${row.plannedTime} `}</span>}
          {row.clientName}
        </span>
        <span className="block truncate text-muted">{row.title}</span>
        {row.conflict ? (
          <span className="flex items-center gap-1 text-warning">
            <TriangleAlert size={12} aria-hidden />
            {delivery.page.conflicts[row.conflict]}
          </span>
        ) : null}
        <span className="sr-only">{delivery.states[row.state]}</span>
      </span>
    </Link>
  );
}
