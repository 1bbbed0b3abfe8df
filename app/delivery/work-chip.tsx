import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { DOT } from '#app/ui/tone.ts';
import type { WorkRow } from '#domain/delivery/model/work.ts';
import { WORK_TONES } from './work-state.ts';

type WorkChipProps = { row: WorkRow; to: string; isMovable?: boolean };

/** What a drop reads of the chip that was dragged. */
export const DRAGGED = 'application/x-intervention';

/** An intervention on the schedule: state, hour, client and what is done; it opens, and can be dragged. */
export function WorkChip({ row, to, isMovable = false }: WorkChipProps) {
  const { delivery } = useMessages();
  return (
    <Link
      to={to}
      prefetch="intent"
      draggable={isMovable}
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
        <span className="sr-only">{delivery.states[row.state]}</span>
      </span>
    </Link>
  );
}
