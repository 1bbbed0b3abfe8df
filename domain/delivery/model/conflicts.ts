import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

/** What is wrong with when something is planned: its person is elsewhere at that hour, or away that day. */
export const CONFLICTS = ['overlap', 'away'] as const;
export type WorkConflict = (typeof CONFLICTS)[number];

interface Planned {
  workOrderId: string;
  assigneeId: string | null;
  plannedDate: CivilDate;
  plannedTime: string | null;
  planned: bigint;
  unit: string;
  minutes: number | null;
}

const HOUR = 60;
const THOUSANDTHS_A_MINUTE = 1_000n;
/** What is not counted in hours takes one. */
const USUAL_MINUTES = HOUR;

/** How long an intervention is expected to take, in minutes: as told, else as many hours as are sold, else one. */
export const minutesOf = ({ planned, unit, minutes }: Pick<Planned, 'planned' | 'unit' | 'minutes'>): number =>
  minutes ??
  (unit === 'hour' && planned > 0n ? Number((planned * BigInt(HOUR)) / THOUSANDTHS_A_MINUTE) : USUAL_MINUTES);

const startOf = ({ plannedTime }: Pick<Planned, 'plannedTime'>): number | undefined => {
  const [hours, minutes] = (plannedTime ?? '').split(':').map(Number);
  return plannedTime === null || hours === undefined || minutes === undefined ? undefined : hours * HOUR + minutes;
};

/** The conflicts of what still lies ahead, by intervention. Without an hour nothing overlaps. */
export function conflictsOf(
  rows: readonly Planned[],
  isAway: (personId: string, day: CivilDate) => boolean,
): ReadonlyMap<string, WorkConflict> {
  const found = new Map<string, WorkConflict>();
  const bySlot = new Map<string, Planned[]>();
  for (const row of rows)
    if (row.assigneeId !== null) {
      const key = `${row.assigneeId} ${row.plannedDate}`;
      bySlot.set(key, [...(bySlot.get(key) ?? []), row]);
    }
  for (const slot of bySlot.values())
    for (const row of slot) {
      if (row.assigneeId !== null && isAway(row.assigneeId, row.plannedDate)) found.set(row.workOrderId, 'away');
      else if (slot.some((other) => other !== row && overlaps(row, other))) found.set(row.workOrderId, 'overlap');
    }
  return found;
}

function overlaps(a: Planned, b: Planned): boolean {
  const [startA, startB] = [startOf(a), startOf(b)];
  if (startA === undefined || startB === undefined) return false;
  return startA < startB + minutesOf(b) && startB < startA + minutesOf(a);
}
