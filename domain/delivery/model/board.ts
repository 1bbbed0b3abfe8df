import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { LEGAL_ZONE } from '#domain/kernel/pure/civil-date.ts';
import { inTravelOrder } from './travel-order.ts';
import { isAhead, type WorkState } from './work-state.ts';

interface OnBoard {
  assigneeId: string | null;
  state: WorkState;
  plannedDate: CivilDate;
  plannedTime: string | null;
  startedAt: Date | null;
  site: { city: string | null; street: string | null; county: string | null } | null;
}

/** Somebody's day: where they are now, where they go next, and how far they have come. */
export interface BoardLine<W> {
  assigneeId: string | null;
  rows: W[];
  /** Begun last and not finished. */
  now: W | undefined;
  next: W | undefined;
  done: number;
  /** Not begun, though its hour has gone by. */
  late: number;
}

const MINUTE_MS = 60_000;
/** So long after its hour nobody is called late. */
const GRACE_MINUTES = 15;

/** `08:05` in Romania. */
export const clockOf = (at: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: LEGAL_ZONE,
  }).format(at);

/** Whether an intervention of `day` should have begun by now. */
export function isLate({ state, plannedTime }: Pick<OnBoard, 'state' | 'plannedTime'>, now: Date): boolean {
  const waited = clockOf(new Date(now.getTime() - GRACE_MINUTES * MINUTE_MS));
  return state === 'planned' && plannedTime !== null && plannedTime < waited;
}

/** A day by person, each in the order in which it is driven; `now` only for the day that runs. What nobody has comes first. */
export function boardOf<W extends OnBoard>(rows: readonly W[], now: Date | undefined): BoardLine<W>[] {
  const lines = new Map<string | null, W[]>();
  for (const row of rows) lines.set(row.assigneeId, [...(lines.get(row.assigneeId) ?? []), row]);
  return [...lines]
    .sort(([a], [b]) => Number(b === null) - Number(a === null))
    .map(([assigneeId, own]) => {
      const order = inTravelOrder(own);
      const begun = order.filter((one) => one.state === 'started');
      return {
        assigneeId,
        rows: order,
        now: begun.reduce<W | undefined>(
          (last, one) => (last && (last.startedAt ?? 0) > (one.startedAt ?? 0) ? last : one),
          undefined,
        ),
        next: order.find((one) => one.state === 'planned'),
        done: order.filter((one) => !isAhead(one.state)).length,
        late: now === undefined ? 0 : order.filter((one) => isLate(one, now)).length,
      };
    });
}
