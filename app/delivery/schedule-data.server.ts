import { listWork } from '#domain/delivery/list-work.ts';
import { showCalendar } from '#domain/delivery/show-calendar.ts';
import type { WorkState } from '#domain/delivery/model/work-state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import type { Cell, Span } from './calendar.ts';

export interface ScheduleFilter {
  assignee?: 'nobody';
  assigneeId?: PersonId;
  states?: WorkState[];
}

/** The interventions of a calendar's days: the first of each cell, and how many each holds. */
export async function calendarData(actor: Actor, { weeks }: Span, filter: ScheduleFilter) {
  const days = weeks.flat();
  const { rows, cells } = await showCalendar(actor, { from: days[0] ?? '', to: days.at(-1) ?? '', ...filter });
  return { rows, cells, next: undefined, total: cells.reduce((sum, one) => sum + one.count, 0) };
}

/** A page of interventions from a day on. */
export async function listData(actor: Actor, from: CivilDate, after: string | undefined, filter: ScheduleFilter) {
  const { rows, next, counts } = await listWork(actor, { from, after, size: PAGE_SIZE, ...filter });
  const cells: Cell[] = [];
  return { rows, cells, next, total: counts.reduce((sum, one) => sum + one.count, 0) };
}
